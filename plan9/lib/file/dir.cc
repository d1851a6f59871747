// dir.cc: what is known of a file, stat(2) and dirread(2).
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan9/lib/host.h"

namespace {

using plan9::failed;

/// An entry before it is packed: a Dir's names live in one block with it.
struct Entry {
  struct stat st;
  std::string name;
};

std::string userName(uid_t id) {
  char buf[4096];
  passwd entry, *found = nullptr;
  if (getpwuid_r(id, &entry, buf, sizeof buf, &found) == 0 && found != nullptr)
    return found->pw_name;
  return std::to_string(id);
}

std::string groupName(gid_t id) {
  char buf[4096];
  group entry, *found = nullptr;
  if (getgrgid_r(id, &entry, buf, sizeof buf, &found) == 0 && found != nullptr)
    return found->gr_name;
  return std::to_string(id);
}

void fill(Dir* d, const Entry& e) {
  const struct stat& st = e.st;
  *d = Dir{};
  const bool directory = S_ISDIR(st.st_mode);
  d->type = S_ISREG(st.st_mode) || directory ? 'M' : 'c';
  d->dev = static_cast<uint>(st.st_dev);
  d->qid.path = st.st_ino;
  d->qid.vers = static_cast<ulong>(st.st_mtime);
  d->qid.type = directory ? QTDIR : QTFILE;
  d->mode = (st.st_mode & 0777) | (directory ? DMDIR : 0);
  d->atime = static_cast<ulong>(st.st_atime);
  d->mtime = static_cast<ulong>(st.st_mtime);
  d->length = directory ? 0 : st.st_size;
}

// `n` entries and, behind them, their names, in one block for the caller to free.
Dir* pack(const std::vector<Entry>& entries) {
  std::vector<std::string> texts;
  usize size = entries.size() * sizeof(Dir);
  for (const Entry& e : entries)
    for (std::string s : {e.name, userName(e.st.st_uid), groupName(e.st.st_gid)}) {
      size += s.size() + 1;
      texts.push_back(std::move(s));
    }
  Dir* all = static_cast<Dir*>(p9_malloc(size));
  if (all == nil) return nil;
  char* to = reinterpret_cast<char*>(all + entries.size());
  const auto place = [&](const std::string& s) {
    char* const at = to;
    p9_memmove(to, plan9::text(s.c_str()), s.size() + 1);
    to += s.size() + 1;
    return at;
  };
  for (size_t i = 0; i < entries.size(); i++) {
    fill(&all[i], entries[i]);
    all[i].name = place(texts[3 * i]);
    all[i].uid = place(texts[3 * i + 1]);
    all[i].gid = place(texts[3 * i + 2]);
    all[i].muid = all[i].uid;
  }
  return all;
}

std::string lastElement(const std::string& path) {
  const size_t end = path.find_last_not_of('/');
  if (end == std::string::npos) return path.empty() ? "." : "/";
  const size_t slash = path.rfind('/', end);
  return path.substr(slash == std::string::npos ? 0 : slash + 1,
                     end - (slash == std::string::npos ? 0 : slash + 1) + 1);
}

Dir* one(const Entry& e) { return pack({e}); }

/// Where the reading of a directory's descriptor has come to.
class Readers {
 public:
  DIR* of(int fd) {
    const std::lock_guard<std::mutex> hold(lock_);
    struct stat st;
    if (fstat(fd, &st) < 0) return nullptr;
    Reader& r = all_[fd];
    // Another directory under a reused descriptor, or a descriptor sought back to its beginning.
    if (r.dir != nullptr && (r.inode != st.st_ino || r.device != st.st_dev)) {
      closedir(r.dir);
      r.dir = nullptr;
    }
    if (r.dir == nullptr) {
      const int own = openat(fd, ".", O_RDONLY | O_CLOEXEC);
      if (own < 0) return nullptr;
      r = {fdopendir(own), st.st_ino, st.st_dev};
    }
    return r.dir;
  }
  void ended(int fd) {
    const std::lock_guard<std::mutex> hold(lock_);
    const auto at = all_.find(fd);
    if (at == all_.end()) return;
    if (at->second.dir != nullptr) closedir(at->second.dir);
    all_.erase(at);
  }

 private:
  struct Reader {
    DIR* dir = nullptr;
    ino_t inode = 0;
    dev_t device = 0;
  };
  std::mutex lock_;
  std::unordered_map<int, Reader> all_;
};

Readers& readers() {
  static Readers* const all = new Readers;
  return *all;
}

// Up to `most` further entries; none at the end.
bool next(int fd, size_t most, std::vector<Entry>& entries) {
  DIR* dir = readers().of(fd);
  if (dir == nullptr) {
    failed();
    return false;
  }
  while (entries.size() < most) {
    const dirent* e = readdir(dir);
    if (e == nullptr) break;
    const std::string name = e->d_name;
    if (name == "." || name == "..") continue;
    Entry entry{{}, name};
    if (fstatat(fd, e->d_name, &entry.st, 0) < 0 &&
        fstatat(fd, e->d_name, &entry.st, AT_SYMLINK_NOFOLLOW) < 0)
      continue;  // gone meanwhile
    entries.push_back(std::move(entry));
  }
  return true;
}

long deliver(const std::vector<Entry>& entries, Dir** to) {
  *to = nil;
  if (entries.empty()) return 0;
  *to = pack(entries);
  return *to == nil ? -1 : static_cast<long>(entries.size());
}

bool set(const char* s) { return s != nil && *s != 0; }

// Applies the fields of `d` that nulldir did not leave alone, but the name.
int change(int fd, const Dir* d) {
  if (d->length != -1 && ftruncate(fd, d->length) < 0) return failed();
  if (d->mode != ~0UL && fchmod(fd, static_cast<mode_t>(d->mode & 0777)) < 0) return failed();
  if (d->mtime != ~0UL || d->atime != ~0UL) {
    const auto when = [](ulong t) {
      timespec ts{};
      if (t == ~0UL)
        ts.tv_nsec = UTIME_OMIT;
      else
        ts.tv_sec = static_cast<time_t>(t);
      return ts;
    };
    const timespec times[2] = {when(d->atime), when(d->mtime)};
    if (futimens(fd, times) < 0) return failed();
  }
  if (set(d->gid)) {
    char buf[4096];
    group entry, *found = nullptr;
    if (getgrnam_r(d->gid, &entry, buf, sizeof buf, &found) != 0 || found == nullptr)
      return plan9::fail("unknown group");
    if (fchown(fd, static_cast<uid_t>(-1), found->gr_gid) < 0) return failed();
  }
  return 0;
}

}  // namespace

void plan9::rewindDirectory(int fd) { readers().ended(fd); }

Dir* p9_dirstat(char* name) {
  Entry e{{}, lastElement(name)};
  if (stat(name, &e.st) < 0) {
    failed(name);
    return nil;
  }
  return one(e);
}

Dir* p9_dirfstat(int fd) {
  char path[4096];
  Entry e{{}, ""};
  if (fstat(fd, &e.st) < 0) {
    failed();
    return nil;
  }
  if (p9_fd2path(fd, path, sizeof path) == 0) e.name = lastElement(path);
  return one(e);
}

void p9_nulldir(Dir* d) {
  p9_memset(d, ~0, sizeof *d);
  d->name = d->uid = d->gid = d->muid = plan9::text("");
}

int p9_dirfwstat(int fd, Dir* d) {
  if (change(fd, d) < 0) return -1;
  if (!set(d->name)) return 0;
  char path[4096];
  if (p9_fd2path(fd, path, sizeof path) < 0) return -1;
  Dir rename;
  p9_nulldir(&rename);
  rename.name = d->name;
  return p9_dirwstat(path, &rename);
}

int p9_dirwstat(char* name, Dir* d) {
  int fd = open(name, O_RDONLY | O_CLOEXEC);
  if (fd < 0 || d->length != -1) {
    if (fd >= 0) close(fd);
    fd = open(name, O_WRONLY | O_CLOEXEC);
  }
  if (fd < 0) {
    // Neither readable nor writable: the mode is all that a name can change.
    if (d->mode == ~0UL || chmod(name, static_cast<mode_t>(d->mode & 0777)) < 0)
      return failed(name);
    fd = open(name, O_RDONLY | O_CLOEXEC);
  }
  if (fd >= 0) {
    const int changed = change(fd, d);
    close(fd);
    if (changed < 0) return -1;
  }
  if (!set(d->name)) return 0;
  if (p9_strchr(d->name, '/') != nil) return plan9::fail("bad character in file name");
  std::string path = name;
  const size_t slash = path.rfind('/');
  path = (slash == std::string::npos ? "" : path.substr(0, slash + 1)) + d->name;
  if (path == name) return 0;
  if (access(path.c_str(), F_OK) == 0) {
    errno = EEXIST;
    return failed(path.c_str());
  }
  return rename(name, path.c_str()) < 0 ? failed(name) : 0;
}

long p9_dirread(int fd, Dir** to) {
  constexpr size_t kAtOnce = 32;
  std::vector<Entry> entries;
  *to = nil;
  if (!next(fd, kAtOnce, entries)) return -1;
  if (entries.empty()) readers().ended(fd);
  return deliver(entries, to);
}

long p9_dirreadall(int fd, Dir** to) {
  std::vector<Entry> entries;
  *to = nil;
  if (!next(fd, static_cast<size_t>(-1), entries)) return -1;
  readers().ended(fd);
  return deliver(entries, to);
}
