"""What one child may use before it is ended."""

from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """CPU and wall time are for one call; wall time is generous, since the machine may be busy elsewhere."""

    cpu_seconds: float = 4.0
    wall_seconds: float = 20.0
    start_seconds: float = 60.0
    memory_bytes: int = 512 * MEGABYTE
    frame_bytes: int = 16 * MEGABYTE
    output_bytes: int = MEGABYTE
    file_bytes: int = 16 * MEGABYTE


STANDARD = Limits()
