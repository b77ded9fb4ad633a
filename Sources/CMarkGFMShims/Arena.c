#include "Arena.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The library asks for a hundred small pieces of memory a page and more, and lets go of them one by one.
// Here each comes off a block of the thread's own, and all are let go at once, when the last document of
// the thread is. The allocator of the library that does so is one for all threads.

// What was taken last is given back at once when it is freed, and grows in place: texts that the library
// puts together for a moment leave nothing behind. What is freed later waits for the next piece of its
// size: a paragraph that is read as a table again with each of its lines would fill gigabytes.

enum { FIRST_BLOCK = 256 * 1024, UNIT = 16, SMALL_SIZES = 64, SIZES = 128 };

typedef struct block {
    struct block *next;
    size_t size;
    size_t used;
    /// Where the header of the last piece begins; SIZE_MAX without one.
    size_t last;
} block;

/// Stands before every piece; 16 bytes keep it aligned.
typedef struct {
    size_t size;
    /// The `last` of the block before this piece was taken.
    size_t before;
} header;

/// Stands in a piece that has been freed.
typedef struct freed {
    struct freed *next;
} freed;

typedef struct {
    block *blocks;
    int documents;
    /// The pieces that have been freed: small ones by their size in units, larger ones by its power of two.
    freed *freed[SIZES];
} arena;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local arena *mine;

static void release_blocks(block *first) {
    while (first) {
        block *next = first->next;
        free(first);
        first = next;
    }
}

static void end_thread(void *value) {
    arena *ended = value;
    release_blocks(ended->blocks);
    free(ended);
    mine = NULL;
}

static void make_key(void) {
    if (pthread_key_create(&key, end_thread) != 0) abort();
}

static arena *of_thread(void) {
    if (mine) return mine;
    pthread_once(&once, make_key);
    mine = calloc(1, sizeof(arena));
    if (!mine || pthread_setspecific(key, mine) != 0) abort();
    return mine;
}

static char *bytes_of(block *block) { return (char *)(block + 1); }

static header *header_of(void *piece) { return (header *)piece - 1; }

static size_t padded(size_t size) { return (size + 15) & ~(size_t)15; }

/// Whether a piece is the last one of the block in use.
static int is_last(arena *arena, void *piece) {
    block *current = arena->blocks;
    return current && current->last != SIZE_MAX
        && (char *)header_of(piece) == bytes_of(current) + current->last;
}

/// The list for pieces of a size, which is not 0.
static size_t list_of(size_t size) {
    size_t units = padded(size) / UNIT;
    if (units < SMALL_SIZES) return units;
    return SIZES - 1 - (size_t)__builtin_clzl(units);
}

/// A piece that has been freed, with room for a size; NULL without one.
static void *reuse(arena *arena, size_t size) {
    if (size == 0) return NULL;
    freed **first = &arena->freed[list_of(size)];
    freed *piece = *first;
    if (!piece || padded(header_of(piece)->size) < padded(size)) return NULL;
    *first = piece->next;
    if (header_of(piece)->size < size) header_of(piece)->size = size;
    return piece;
}

static void *take(arena *arena, size_t size) {
    if (size > SIZE_MAX / 4) abort();
    void *again = reuse(arena, size);
    if (again) return again;
    size_t needed = sizeof(header) + padded(size);
    block *current = arena->blocks;
    if (!current || current->size - current->used < needed) {
        size_t room = current ? current->size * 2 : FIRST_BLOCK;
        if (room > 16 * 1024 * 1024) room = 16 * 1024 * 1024;
        if (room < needed) room = needed;
        current = malloc(sizeof(block) + room);
        // Like the library's own allocator: without memory there is nothing to say.
        if (!current) abort();
        *current = (block){arena->blocks, room, 0, SIZE_MAX};
        arena->blocks = current;
    }
    header *start = (header *)(bytes_of(current) + current->used);
    *start = (header){size, current->last};
    current->last = current->used;
    current->used += needed;
    return start + 1;
}

static void *arena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) abort();
    void *piece = take(of_thread(), count * size);
    return memset(piece, 0, count * size);
}

static void arena_free(void *piece) {
    arena *arena = of_thread();
    if (!piece) return;
    size_t size = header_of(piece)->size;
    if (is_last(arena, piece)) {
        arena->blocks->used = arena->blocks->last;
        arena->blocks->last = header_of(piece)->before;
    } else if (size > 0) {
        freed **first = &arena->freed[list_of(size)];
        freed *added = piece;
        added->next = *first;
        *first = added;
    }
}

static void *arena_realloc(void *old, size_t size) {
    arena *arena = of_thread();
    if (!old) return take(arena, size);
    header *start = header_of(old);
    if (size <= start->size) return old;
    if (is_last(arena, old) && size <= SIZE_MAX / 4) {
        block *current = arena->blocks;
        size_t end = current->last + sizeof(header) + padded(size);
        if (end <= current->size) {
            current->used = end;
            start->size = size;
            return old;
        }
    }
    void *piece = memcpy(take(arena, size), old, start->size);
    arena_free(old);
    return piece;
}

cmark_mem portal_gfm_arena = {arena_calloc, arena_realloc, arena_free};

void portal_gfm_arena_enter(void) { of_thread()->documents++; }

void portal_gfm_arena_leave(void) {
    arena *arena = of_thread();
    if (--arena->documents > 0 || !arena->blocks) return;
    memset(arena->freed, 0, sizeof arena->freed);
    // The first block stays for the next document; a long text leaves no more behind than a short one.
    block *first = arena->blocks;
    while (first->next) {
        block *next = first->next;
        free(first);
        first = next;
    }
    first->used = 0;
    first->last = SIZE_MAX;
    arena->blocks = first;
}
