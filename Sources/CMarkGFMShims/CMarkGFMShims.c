#include "CMarkGFMShims.h"
