#pragma once

// System calls that Swift does not see by itself, or that differ between Linux and macOS.
// Each function answers 0 (or a count) when all went well, else minus the errno of its failure.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Asks the system for memory in large steps, and keeps what is given back. For a program that ends when its
/// work is done: threads which take and free small pieces otherwise make thousands of system calls for
/// them. What nobody touches takes no memory.
void portal_take_memory_in_large_steps(void);

/// What a name in a folder stands for.
typedef enum __attribute__((enum_extensibility(closed))) PortalFileKind : uint8_t {
    PortalFileKindRegularFile,
    PortalFileKindFolder,
    PortalFileKindSymbolicLink,
    PortalFileKindSpecialFile,
    /// Only in a listing: the file system does not say there.
    PortalFileKindUnknown,
} PortalFileKind;

/// The part of `struct stat` that is used, with the same types on every system.
typedef struct {
    PortalFileKind kind;
    /// The permission bits, at most 07777.
    uint32_t mode;
    uint64_t device;
    uint64_t inode;
    /// Bytes.
    int64_t size;
    /// When the content was last changed, in nanoseconds since 1970. Programs can set it.
    int64_t modified;
    /// When the content or the status was last changed, in nanoseconds since 1970. Only the system sets it.
    int64_t changed;
} PortalFileStatus;

/// The status of an open file or folder.
int portal_status(int descriptor, PortalFileStatus *status);

/// The status of a name in an open folder; of a symbolic link itself, not of its target.
int portal_status_at(int folder, const char *name, PortalFileStatus *status);

/// Gives a name in an open folder (of a symbolic link: to itself) a time of modification, in nanoseconds
/// since 1970.
int portal_set_modified(int folder, const char *name, int64_t modified);

/// One entry of a listing.
typedef struct {
    PortalFileKind kind;
    /// Inside the buffer of the listing, with a final NUL.
    const char *name;
    /// Bytes, without the NUL.
    size_t length;
} PortalEntry;

/// Reads the next part of an open folder's listing into a buffer that is aligned for 64-bit numbers.
/// Answers the bytes used, 0 at the end. A stream (`fdopendir`) would cost twice the system calls and
/// an allocation for each folder, of which a site has thousands.
ssize_t portal_entries(int folder, void *buffer, size_t size);

/// Takes the entry at an offset of such a part; answers the offset of the next one.
size_t portal_entry(const void *buffer, size_t offset, PortalEntry *entry);

/// Exchanges two names, in one step that cannot be seen half done.
/// -ENOTSUP where the system has no such call.
int portal_exchange(int folder, const char *name, int other_folder, const char *other_name);

/// Writes all that waits for the disk in the file system of an open file, and waits for it.
int portal_synchronise(int descriptor);

/// Copies at most `count` bytes between two open files, from and to their positions, inside the
/// kernel; a file system that can share blocks shares them. Answers the bytes copied, 0 at the end.
ssize_t portal_copy_range(int from, int to, size_t count);

/// Takes a file that this process runs, and its status.
typedef void (*PortalProgramFile)(const char *path, const PortalFileStatus *status, void *context);

/// Calls for the executable and each library that it has loaded. -ENOTSUP where the system does not say.
int portal_program_files(PortalProgramFile take, void *context);

/// The time that the system gives to files which change now, in nanoseconds since 1970.
int64_t portal_file_time(void);

/// What has happened to a name in a watched folder.
typedef enum __attribute__((enum_extensibility(closed))) PortalChange : uint8_t {
    /// A file is there, or has other bytes; somebody may still be writing.
    PortalChangeWriting,
    /// A file was closed by its writer, came by another name, or has other permissions.
    PortalChangeSettled,
    /// A name is gone.
    PortalChangeGone,
    /// The watch has ended: the folder itself is gone, or was moved.
    PortalChangeWatchLost,
    /// Changes were lost.
    PortalChangeOverflow,
} PortalChange;

/// One change.
typedef struct {
    PortalChange change;
    /// Whether the name is that of a folder.
    uint8_t is_folder;
    /// The number of the watch.
    int watch;
    /// Inside the buffer, with a final NUL; empty for the folder itself.
    const char *name;
    /// Bytes, without the NUL.
    size_t length;
} PortalWatchedChange;

/// Opens a queue of changes, which is read without waiting. -ENOTSUP where the system has none.
int portal_watch_open(void);

/// Watches a folder, not what is below it. Answers the number of the watch: the same for a folder that is
/// watched already.
int portal_watch_add(int queue, const char *path);

/// Ends a watch.
int portal_watch_remove(int queue, int watch);

/// Reads changes into a buffer that is aligned for 64-bit numbers. Answers the bytes used; -EAGAIN when
/// there is none.
ssize_t portal_watch_read(int queue, void *buffer, size_t size);

/// Takes the change at an offset of what was read; answers the offset of the next one.
size_t portal_watch_change(const void *buffer, size_t offset, PortalWatchedChange *change);
