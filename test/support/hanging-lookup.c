/* Loaded before the C library: looking up a name with "hanging" in it takes longer than any test waits. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <string.h>
#include <unistd.h>

typedef int lookup(const char *, const char *, const struct addrinfo *, struct addrinfo **);

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
  if (name && strstr(name, "hanging")) {
    sleep(3600);
    return EAI_AGAIN;
  }
  lookup *original = (lookup *)dlsym(RTLD_NEXT, "getaddrinfo");
  return original(name, service, hints, found);
}
