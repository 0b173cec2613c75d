import platform
import re
import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("huge pages are asked for on Linux only", allow_module_level=True)

from sparring.sandbox.box.gather import HUGE, whole_pages

PROGRAM = """
import mmap
from pathlib import Path
from sparring.sandbox.box.gather import gather

held = mmap.mmap(-1, 8 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
for place in range(0, len(held), 4096):
    held[place] = place // 4096 % 251
gather(None)
assert all(held[place] == place // 4096 % 251 for place in range(0, len(held), 4096))
print(Path("/proc/self/smaps_rollup").read_text())
"""


def test_only_whole_pages_of_memory_without_a_file_are_asked_for() -> None:
    maps = (
        "00200000-00600000 rw-p 00000000 00:00 0 \n"
        "00700000-00b00000 rw-p 00000000 00:00 0                          [heap]\n"
        "00c00000-01000000 r--p 00000000 00:00 0 \n"
        "01000000-01400000 rw-p 00001000 08:01 7                          /usr/lib/some.so\n"
        "01500000-01600000 rw-p 00000000 00:00 0 \n"
    )
    assert list(whole_pages(maps)) == [0x200000, 0x400000, 0x800000]


def test_memory_is_in_huge_pages_and_unchanged() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    found = re.search(r"AnonHugePages:\s+(\d+) kB", done.stdout)
    kernel = tuple(int(part) for part in platform.release().split(".")[:2])
    if found is None or kernel < (6, 1):
        pytest.skip(f"kernel {platform.release()} cannot gather memory")
    assert int(found[1]) * 1024 >= 2 * HUGE
