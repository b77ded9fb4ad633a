// The floor: what a static site cannot go below on a machine. It reads every source of a list, renders
// its Markdown with libcmark-gfm and the extensions that the generators use, and writes as many files
// of the same sizes as a generator did. Nothing else: no front matter, no templates, no links.
//
// cmark-gfm keeps its tables of special characters for the whole process, so the work is shared by
// processes rather than by threads; each has its own tables.
//
// Usage: floor WORKERS SOURCES OUTPUTS FOLDER
//   SOURCES: one path a line
//   OUTPUTS: one "SIZE PATH" a line, paths relative to FOLDER
// Prints milliseconds of wall clock: reading, rendering, writing.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    char *text;
    size_t count;
} bytes;

typedef struct {
    char **items;
    size_t count;
} lines;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static bytes read_file(const char *path) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(path);
    bytes result = {malloc((size_t)status.st_size + 1), (size_t)status.st_size};
    size_t done = 0;
    while (done < result.count) {
        ssize_t part = read(file, result.text + done, result.count - done);
        if (part <= 0) fail(path);
        done += (size_t)part;
    }
    result.text[result.count] = 0;
    close(file);
    return result;
}

static lines lines_of(const char *path) {
    bytes text = read_file(path);
    lines result = {NULL, 0};
    for (char *line = strtok(text.text, "\n"); line; line = strtok(NULL, "\n")) {
        result.items = realloc(result.items, (result.count + 1) * sizeof(char *));
        result.items[result.count++] = line;
    }
    return result;
}

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// The text behind the second line of three dashes.
static bytes body(bytes source) {
    if (strncmp(source.text, "---\n", 4) != 0) return source;
    char *end = strstr(source.text + 4, "\n---\n");
    if (!end) return source;
    end += 5;
    return (bytes){end, source.count - (size_t)(end - source.text)};
}

static char *html_of(bytes text) {
    static const char *names[] = {"table", "strikethrough", "autolink", "tagfilter", "tasklist"};
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
    cmark_parser_feed(parser, text.text, text.count);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(
        document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    return html;
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0755) != 0 && errno != EEXIST) fail(path);
        *slash = '/';
    }
}

static void write_file(const char *path, const char *text, size_t size, const char *filler) {
    char place[4096];
    snprintf(place, sizeof place, "%s", path);
    int file = open(place, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0 && errno == ENOENT) {
        make_folders(place);
        file = open(place, O_WRONLY | O_CREAT | O_EXCL, 0644);
    }
    if (file < 0) fail(place);
    size_t known = text ? strlen(text) : 0;
    if (known > size) known = size;
    if (known && write(file, text, known) != (ssize_t)known) fail(place);
    for (size_t left = size - known; left > 0;) {
        size_t part = left < 1 << 20 ? left : 1 << 20;
        if (write(file, filler, part) != (ssize_t)part) fail(place);
        left -= part;
    }
    close(file);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "usage: floor WORKERS SOURCES OUTPUTS FOLDER\n");
        return 64;
    }
    size_t workers = (size_t)atoi(arguments[1]);
    lines sources = lines_of(arguments[2]);
    lines outputs = lines_of(arguments[3]);
    if (chdir(arguments[4]) != 0) fail(arguments[4]);
    char *filler = malloc(1 << 20);
    memset(filler, ' ', 1 << 20);
    cmark_gfm_core_extensions_ensure_registered();
    double (*times)[3] = mmap(
        NULL, workers * sizeof *times, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (size_t worker = 0; worker < workers; worker++) {
        pid_t child = fork();
        if (child < 0) fail("fork");
        if (child > 0) continue;
        double start = milliseconds();
        bytes *texts = calloc(sources.count, sizeof *texts);
        char **pages = calloc(sources.count, sizeof *pages);
        for (size_t i = worker; i < sources.count; i += workers)
            texts[i] = read_file(sources.items[i]);
        double read = milliseconds();
        for (size_t i = worker; i < sources.count; i += workers) pages[i] = html_of(body(texts[i]));
        double rendered = milliseconds();
        for (size_t i = worker; i < outputs.count; i += workers) {
            char *path;
            size_t size = strtoul(outputs.items[i], &path, 10);
            write_file(path + 1, i < sources.count ? pages[i] : NULL, size, filler);
        }
        double *mine = times[worker];
        mine[0] = read - start;
        mine[1] = rendered - read;
        mine[2] = milliseconds() - rendered;
        _exit(0);
    }
    int worst = 0, status;
    while (wait(&status) > 0) worst |= status;
    double slowest[3] = {0, 0, 0};
    for (size_t worker = 0; worker < workers; worker++)
        for (int part = 0; part < 3; part++)
            if (times[worker][part] > slowest[part]) slowest[part] = times[worker][part];
    printf("%.0f %.0f %.0f\n", slowest[0], slowest[1], slowest[2]);
    return worst ? 1 : 0;
}
