internal import Glibc

/// The time that this process has spent on a processor, which other processes do not lengthen.
enum ProcessorClock {
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
