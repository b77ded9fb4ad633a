#pragma once

#include <cmark-gfm.h>

/// Memory of the thread, for documents between `enter` and `leave`.
extern cmark_mem portal_gfm_arena;

/// A document begins on this thread.
void portal_gfm_arena_enter(void);

/// A document ends on this thread. With the last one all memory that was taken is let go.
void portal_gfm_arena_leave(void);
