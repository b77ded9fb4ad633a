// Debian's libmd: the message digests of the BSD systems.
#include <sys/types.h>
#include <sha2.h>
