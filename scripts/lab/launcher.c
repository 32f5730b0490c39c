/*
 * Takes VBoxHeadless' place in the lab. VirtualBox's own VBoxHeadless refuses to run without the host's
 * kernel driver; the VM process behind it does not need one when the CPU is emulated. So this program
 * initialises VirtualBox's runtime in driverless mode by itself and then calls the front end's entry point.
 * It only runs machines whose execution engine is the recompiler.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define PRIVATE_LIBRARIES "/usr/lib/virtualbox/"

/* Flags of RTR3InitExe; those of the support library follow from bit 18 on. */
enum {
    INIT_TRY_SUPPORT_LIBRARY = 1 << 17,
    SUPPORT_DRIVERLESS = 1 << (18 + 2),
    SUPPORT_DRIVERLESS_INTERPRETED = 1 << (18 + 3)
};

typedef int init_function(int argc, char ***argv, uint32_t flags);
typedef int main_function(int argc, char **argv, char **envp);

static void *load(const char *file)
{
    void *library = dlopen(file, RTLD_NOW | RTLD_GLOBAL);
    if (library == NULL) {
        fprintf(stderr, "lab launcher: %s\n", dlerror());
        exit(EXIT_FAILURE);
    }
    return library;
}

static void *find(void *library, const char *name)
{
    void *symbol = dlsym(library, name);
    if (symbol == NULL) {
        fprintf(stderr, "lab launcher: %s\n", dlerror());
        exit(EXIT_FAILURE);
    }
    return symbol;
}

int main(int argc, char **argv, char **envp)
{
    init_function *init = find(load(PRIVATE_LIBRARIES "VBoxRT.so"), "RTR3InitExe");
    int status = init(argc, &argv, INIT_TRY_SUPPORT_LIBRARY | SUPPORT_DRIVERLESS | SUPPORT_DRIVERLESS_INTERPRETED);
    if (status < 0) {
        fprintf(stderr, "lab launcher: VirtualBox's runtime did not start: %d\n", status);
        return EXIT_FAILURE;
    }
    /* Only now: the front end's library expects a runtime that is already initialised. */
    main_function *run = find(load(PRIVATE_LIBRARIES "VBoxHeadless.so"), "TrustedMain");
    return run(argc, argv, envp);
}
