#define _GNU_SOURCE
#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#if defined(__linux__)
#include <link.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/inotify.h>
#endif

void portal_take_memory_in_large_steps(void) {
#if defined(__GLIBC__)
    // As much as a thread's heap has at most, so that a heap is made in one step.
    mallopt(M_TOP_PAD, 64 << 20);
    // Larger pieces come from the system one by one, and go back to it.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

enum { nanosecondsInSecond = 1000000000 };

static int64_t nanoseconds(struct timespec time) {
    return (int64_t)time.tv_sec * nanosecondsInSecond + time.tv_nsec;
}

static void keep(const struct stat *found, PortalFileStatus *status) {
    switch (found->st_mode & S_IFMT) {
    case S_IFREG: status->kind = PortalFileKindRegularFile; break;
    case S_IFDIR: status->kind = PortalFileKindFolder; break;
    case S_IFLNK: status->kind = PortalFileKindSymbolicLink; break;
    default: status->kind = PortalFileKindSpecialFile; break;
    }
    status->mode = found->st_mode & 07777;
    status->device = (uint64_t)found->st_dev;
    status->inode = (uint64_t)found->st_ino;
    status->size = (int64_t)found->st_size;
#if defined(__APPLE__)
    status->modified = nanoseconds(found->st_mtimespec);
    status->changed = nanoseconds(found->st_ctimespec);
#else
    status->modified = nanoseconds(found->st_mtim);
    status->changed = nanoseconds(found->st_ctim);
#endif
}

int portal_status(int descriptor, PortalFileStatus *status) {
    struct stat found;
    if (fstat(descriptor, &found) != 0) return -errno;
    keep(&found, status);
    return 0;
}

int portal_status_at(int folder, const char *name, PortalFileStatus *status) {
    struct stat found;
    if (fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0) return -errno;
    keep(&found, status);
    return 0;
}

int portal_set_modified(int folder, const char *name, int64_t modified) {
    int64_t second = modified / nanosecondsInSecond, rest = modified % nanosecondsInSecond;
    if (rest < 0) second -= 1, rest += nanosecondsInSecond;
    struct timespec times[2] = {
        {.tv_sec = 0, .tv_nsec = UTIME_OMIT},
        {.tv_sec = (time_t)second, .tv_nsec = (long)rest},
    };
    return utimensat(folder, name, times, AT_SYMLINK_NOFOLLOW) == 0 ? 0 : -errno;
}

ssize_t portal_entries(int folder, void *buffer, size_t size) {
#if defined(__linux__)
    ssize_t count = getdents64(folder, buffer, size);
    return count >= 0 ? count : -errno;
#else
    (void)folder, (void)buffer, (void)size;
    return -ENOTSUP;
#endif
}

size_t portal_entry(const void *buffer, size_t offset, PortalEntry *entry) {
#if defined(__linux__)
    const struct dirent64 *found = (const void *)((const char *)buffer + offset);
#else
    const struct dirent *found = (const void *)((const char *)buffer + offset);
#endif
    switch (found->d_type) {
    case DT_REG: entry->kind = PortalFileKindRegularFile; break;
    case DT_DIR: entry->kind = PortalFileKindFolder; break;
    case DT_LNK: entry->kind = PortalFileKindSymbolicLink; break;
    case DT_UNKNOWN: entry->kind = PortalFileKindUnknown; break;
    default: entry->kind = PortalFileKindSpecialFile; break;
    }
    entry->name = found->d_name;
    entry->length = strlen(found->d_name);
    return offset + found->d_reclen;
}

int portal_exchange(int folder, const char *name, int other_folder, const char *other_name) {
#if defined(__linux__)
    return renameat2(folder, name, other_folder, other_name, RENAME_EXCHANGE) == 0 ? 0 : -errno;
#elif defined(__APPLE__)
    return renameatx_np(folder, name, other_folder, other_name, RENAME_SWAP) == 0 ? 0 : -errno;
#else
    return -ENOTSUP;
#endif
}

int portal_synchronise(int descriptor) {
#if defined(__linux__)
    return syncfs(descriptor) == 0 ? 0 : -errno;
#else
    (void)descriptor;
    sync();
    return 0;
#endif
}

ssize_t portal_copy_range(int from, int to, size_t count) {
#if defined(__linux__)
    ssize_t copied = copy_file_range(from, NULL, to, NULL, count, 0);
    return copied >= 0 ? copied : -errno;
#else
    (void)from, (void)to, (void)count;
    return -ENOTSUP;
#endif
}

#if defined(__linux__)
typedef struct {
    PortalProgramFile take;
    void *context;
    int failure;
} ProgramFiles;

static int take_file(struct dl_phdr_info *object, size_t size, void *context) {
    (void)size;
    ProgramFiles *files = context;
    // The executable comes first and has no name; what has no path (the kernel's own library) is no file.
    const char *path = object->dlpi_name[0] != '\0' ? object->dlpi_name : "/proc/self/exe";
    if (strchr(path, '/') == NULL) return 0;
    struct stat found;
    if (stat(path, &found) != 0) {
        files->failure = errno;
        return 1;
    }
    PortalFileStatus status;
    keep(&found, &status);
    files->take(path, &status, files->context);
    return 0;
}

int portal_program_files(PortalProgramFile take, void *context) {
    ProgramFiles files = {take, context, 0};
    dl_iterate_phdr(take_file, &files);
    return -files.failure;
}
#else
int portal_program_files(PortalProgramFile take, void *context) {
    (void)take, (void)context;
    return -ENOTSUP;
}
#endif

int64_t portal_file_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return nanoseconds(now);
}

int portal_watch_open(void) {
#if defined(__linux__)
    int queue = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    return queue >= 0 ? queue : -errno;
#else
    return -ENOTSUP;
#endif
}

int portal_watch_add(int queue, const char *path) {
#if defined(__linux__)
    uint32_t mask = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO
        | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;
    int watch = inotify_add_watch(queue, path, mask);
    return watch >= 0 ? watch : -errno;
#else
    (void)queue, (void)path;
    return -ENOTSUP;
#endif
}

int portal_watch_remove(int queue, int watch) {
#if defined(__linux__)
    return inotify_rm_watch(queue, watch) == 0 ? 0 : -errno;
#else
    (void)queue, (void)watch;
    return -ENOTSUP;
#endif
}

ssize_t portal_watch_read(int queue, void *buffer, size_t size) {
    ssize_t count = read(queue, buffer, size);
    return count >= 0 ? count : -errno;
}

size_t portal_watch_change(const void *buffer, size_t offset, PortalWatchedChange *change) {
#if defined(__linux__)
    const struct inotify_event *event = (const void *)((const char *)buffer + offset);
    if (event->mask & IN_Q_OVERFLOW)
        change->change = PortalChangeOverflow;
    else if (event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED))
        change->change = PortalChangeWatchLost;
    else if (event->mask & (IN_DELETE | IN_MOVED_FROM))
        change->change = PortalChangeGone;
    else if (event->mask & (IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB))
        change->change = PortalChangeSettled;
    else
        change->change = PortalChangeWriting;
    change->is_folder = (event->mask & IN_ISDIR) != 0;
    change->watch = event->wd;
    change->name = event->len > 0 ? event->name : "";
    change->length = strlen(change->name);
    return offset + sizeof(struct inotify_event) + event->len;
#else
    (void)buffer, (void)change;
    return offset + 1;
#endif
}
