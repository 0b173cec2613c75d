import signal

# A shell starts a job in the background with Ctrl-C ignored, and children inherit that: tests that end a
# program by Ctrl-C would wait for ever. A handler of ours makes it work again in every process started here.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
