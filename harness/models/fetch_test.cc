// The store of models, against a hub on this host that redirects, stalls, cuts and lies.
#include "harness/models/fetch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>

#include "harness/error.h"
#include "vm/download/test_server.h"
#include "vm/error.h"
#include "vm/image/content/digest.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono_literals;

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A variable of the environment for a test's time.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

struct ModelFetch : testing::Test {
  fs::path folder = fs::temp_directory_path() / ("9ml-models-" + std::to_string(::getpid()));
  ModelStore store{folder / "models"};
  ModelRequest request;
  vm::DownloadOptions options;
  std::vector<std::string> notes;
  std::string weights = std::string(300000, 'w') + "end";
  std::string config = R"({"model_type": "llama"})";
  std::map<std::string, vm::TestAnswer> files;  ///< what the hub has, by path
  int listings = 0;
  vm::TestServer hub{[this](const std::string& path, long start) { return answer(path, start); }};
  std::function<vm::TestAnswer(const std::string&, long, vm::TestAnswer)> twist;
  Variable endpoint{"HF_ENDPOINT", hub.url()};
  Variable token{"HF_TOKEN", "hf_secret"};
  Catalogue catalogue;

  void SetUp() override {
    fs::remove_all(folder);
    options.answer = 2s;
    options.stall = 10s;
    options.note = [this](const std::string& note) { notes.push_back(note); };
    files["model.safetensors"] = {.body = weights};
    files["config.json"] = {.body = config};
    files["README.md"] = {.body = "words"};
    request.what = "owner/name";
  }
  void TearDown() override { fs::remove_all(folder); }

  vm::TestAnswer answer(const std::string& path, long start) {
    if (path == "api/models/owner/name/revision/main") {
      ++listings;
      return {.body = R"({"sha": "abc123"})"};
    }
    if (path == "api/models/owner/name/tree/abc123?recursive=true") return {.body = tree()};
    const std::string prefix = "owner/name/resolve/abc123/";
    if (path.starts_with(prefix) && files.contains(path.substr(prefix.size()))) {
      vm::TestAnswer reply = files[path.substr(prefix.size())];
      return twist ? twist(path, start, reply) : reply;
    }
    return {.status = 404};
  }

  /// Large files have a SHA-256, the others git's name.
  std::string tree() const {
    std::string text = "[";
    for (const auto& [name, file] : files) {
      write(folder / "blob", file.body);
      text += text.size() > 1 ? "," : "";
      text +=
          R"({"type":"file","path":")" + name + R"(","size":)" + std::to_string(file.body.size());
      if (file.body.size() > 1000) {
        text += R"(,"oid":"0","lfs":{"oid":")" + vm::sha256File(folder / "blob") + R"(","size":)" +
                std::to_string(file.body.size()) + "}";
      } else {
        text += R"(,"oid":")" + vm::gitBlobName(folder / "blob") + "\"";
      }
      text += "}";
    }
    return text + "]";
  }

  KeptModel fetch() { return fetchModel(store, catalogue, request, options); }
  std::string failure() {
    try {
      fetch();
    } catch (const std::exception& error) {
      return error.what();
    }
    return "";
  }
  Catalogue catalogueOf(const std::string& text) const {
    write(folder / "catalogue", text);
    return Catalogue::load(folder / "catalogue");
  }
};

TEST_F(ModelFetch, ARepositorysModelIsCheckedAgainstTheHubsDigests) {
  const KeptModel model = fetch();
  EXPECT_EQ(model.name, "owner--name");
  EXPECT_EQ(model.commit, "abc123");
  ASSERT_EQ(model.files.size(), 2U);
  EXPECT_EQ(read(model.folder / "model.safetensors"), weights);
  EXPECT_EQ(model.path(), model.folder);
  EXPECT_TRUE(store.verify(model).empty());
  EXPECT_THAT(hub.lastRequest(), HasSubstr("Authorization: Bearer hf_secret"));
  const int before = hub.requests();
  EXPECT_EQ(fetch().files.size(), 2U);
  EXPECT_EQ(hub.requests(), before);
}

TEST_F(ModelFetch, TheTokenDoesNotFollowARedirectionAndIsInNoSentence) {
  vm::TestServer elsewhere(
      [&](const std::string&, long) { return vm::TestAnswer{.body = weights}; });
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("safetensors"))
      return vm::TestAnswer{.status = 302, .location = elsewhere.url("x")};
    return reply;
  };
  fetch();
  EXPECT_EQ(elsewhere.requests(), 1);
  EXPECT_THAT(elsewhere.lastRequest(), Not(HasSubstr("hf_secret")));
  store.remove(*store.find("owner--name"));
  twist = [](const std::string&, long, const vm::TestAnswer&) {
    return vm::TestAnswer{.status = 401};
  };
  const std::string why = failure();
  EXPECT_THAT(why, HasSubstr("401"));
  EXPECT_THAT(why, Not(HasSubstr("hf_secret")));
  for (const std::string& note : notes) EXPECT_THAT(note, Not(HasSubstr("hf_secret")));
}

TEST_F(ModelFetch, GoesOnAfterACut) {
  std::vector<long> starts;
  twist = [&](const std::string& path, long start, vm::TestAnswer reply) {
    if (!path.ends_with("safetensors")) return reply;
    starts.push_back(start);
    if (starts.size() < 3) reply.cut_after = 50000;
    return reply;
  };
  fetch();
  EXPECT_EQ(starts, (std::vector<long>{0, 50000, 100000}));
}

TEST_F(ModelFetch, GoesOnWhereAnInterruptedRunStopped) {
  const auto part = store.partial("owner--name") / "model.safetensors.part";
  bool stop = true;
  options.interrupted = [&] {
    std::error_code none;
    return stop && std::filesystem::file_size(part, none) == 50000;
  };
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("safetensors")) reply.cut_after = 50000;
    return reply;
  };
  EXPECT_THAT(failure(), HasSubstr("interrupted"));
  EXPECT_FALSE(store.find("owner--name"));
  stop = false;
  long first = -1;
  twist = [&](const std::string& path, long start, vm::TestAnswer reply) {
    if (path.ends_with("safetensors")) first = start;
    return reply;
  };
  EXPECT_EQ(read(fetch().folder / "model.safetensors"), weights);
  EXPECT_EQ(first, 50000);
}

TEST_F(ModelFetch, ABeginningOfAnotherFileIsThrownAway) {
  write(store.partial("owner--name") / "model.safetensors.part", std::string(5000, 'x'));
  EXPECT_EQ(read(fetch().folder / "model.safetensors"), weights);
}

TEST_F(ModelFetch, AMuteServerCountsAsNone) {
  twist = [](const std::string&, long, vm::TestAnswer reply) {
    reply.mute = 60s;
    return reply;
  };
  const auto began = std::chrono::steady_clock::now();
  EXPECT_THAT(failure(), HasSubstr("has not answered within 2 s"));
  EXPECT_LT(std::chrono::steady_clock::now() - began, 30s);
  EXPECT_FALSE(store.find("owner--name"));
}

TEST_F(ModelFetch, LiesAboutLengthAndContentAreRefused) {
  options.resumptions = 1;
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("safetensors")) reply.claimed_length = 400000;
    reply.ranges = false;
    return reply;
  };
  EXPECT_NE(failure(), "");
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("safetensors")) reply.body += "more";
    return reply;
  };
  EXPECT_THAT(failure(), HasSubstr("sends more than 300003 bytes"));
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("safetensors")) reply.body[7] = 'x';
    return reply;
  };
  fs::remove_all(store.partial("owner--name"));
  EXPECT_THAT(failure(), HasSubstr("model.safetensors: SHA-256 is"));
  twist = [&](const std::string& path, long, vm::TestAnswer reply) {
    if (path.ends_with("json")) reply.body[0] = ' ';
    return reply;
  };
  EXPECT_THAT(failure(), HasSubstr("config.json: git's name for it is"));
  EXPECT_FALSE(store.find("owner--name"));
}

TEST_F(ModelFetch, PatternsChooseAmongGgufs) {
  files = {{"a.Q4_0.gguf", {.body = "q4"}},
           {"a.Q8_0.gguf", {.body = "q8"}},
           {"README.md", {.body = "x"}}};
  EXPECT_THAT(failure(),
              HasSubstr("2 GGUF files, expected --files with one of a.Q4_0.gguf, a.Q8_0.gguf"));
  request.files = {"*Q8_0*"};
  const KeptModel model = fetch();
  EXPECT_EQ(read(model.path()), "q8");
  request.what = "owner/name/a.Q4_0.gguf";
  EXPECT_EQ(read(fetch().path()), "q4");
  request.what = hub.url("owner/name/resolve/main/README.md");
  request.files.clear();
  EXPECT_EQ(fetch().name, "README");
  request.what = "owner/name";
  request.name = "none";
  request.files = {"*.bin"};
  EXPECT_THAT(failure(), HasSubstr("no file matches '*.bin'"));
}

TEST_F(ModelFetch, MirrorsComeFirstAndGetNoToken) {
  vm::TestServer mirror(
      [this](const std::string& path, long start) { return answer(path, start); });
  vm::TestServer dead([](const std::string&, long) { return vm::TestAnswer{.status = 500}; });
  request.mirrors = {dead.url(), mirror.url()};
  const int before = hub.requests();
  fetch();
  EXPECT_EQ(hub.requests(), before);
  EXPECT_GT(dead.requests(), 0);
  EXPECT_THAT(mirror.lastRequest(), Not(HasSubstr("hf_secret")));
}

TEST_F(ModelFetch, TheCataloguesPinsDecide) {
  const std::string sum = vm::sha256Text(weights);
  catalogue = catalogueOf("tiny model.bin " + std::to_string(weights.size()) + " " + sum + " " +
                          hub.url("owner/name/resolve/abc123/model.safetensors") +
                          "\ntiny tokenizer.bin - - owner/name/config.json\n");
  request.what = "tiny";
  const KeptModel model = fetch();
  EXPECT_EQ(model.path().filename(), "model.bin");
  EXPECT_EQ(model.files.size(), 2U);
  store.remove(model);
  catalogue = catalogueOf("tiny model.bin - " + std::string(64, '0') + " " +
                          hub.url("owner/name/resolve/abc123/model.safetensors") + "\n");
  EXPECT_THAT(failure(), HasSubstr("want " + std::string(64, '0')));
  request.what = "giant";
  EXPECT_THAT(failure(), HasSubstr("or one of tiny"));
}

TEST_F(ModelFetch, AnAddressWithoutDigestNeedsTrustOnceAndIsHeldToIt) {
  request.what = hub.url("owner/name/../x.gguf");
  vm::TestServer other([&](const std::string&, long) { return vm::TestAnswer{.body = weights}; });
  request.what = other.url("x.gguf");
  EXPECT_THAT(failure(), HasSubstr("--trust"));
  EXPECT_EQ(other.requests(), 0);
  request.trust = true;
  store.remove(fetch());
  request.trust = false;
  store.remove(fetch());
  weights[0] = 'x';
  EXPECT_THAT(failure(), HasSubstr("SHA-256 is"));
  request.name = "pinned";
  request.what += "#sha256=" + vm::sha256Text(weights);
  EXPECT_EQ(fetch().name, "pinned");
}

TEST_F(ModelFetch, FilesAreAddedVerifiedAndRemoved) {
  write(folder / "in/mine.gguf", "GGUF");
  const KeptModel model = store.add(folder / "in/mine.gguf", "");
  EXPECT_EQ(model.path(), store.folder() / "mine/mine.gguf");
  EXPECT_THROW(store.add(folder / "in/mine.gguf", ""), Error);
  EXPECT_THROW(store.add(folder / "in/none.gguf", ""), Error);
  write(folder / "words/page.txt", "This is a page of text, and it goes on for a while.");
  EXPECT_THROW(store.add(folder / "words/page.txt", ""), Error);
  EXPECT_THROW(store.add(folder / "words", ""), Error);
  EXPECT_FALSE(store.find("words"));
  EXPECT_THROW(store.add(folder / "in", "a/b"), Error);
  EXPECT_EQ(store.add(folder / "in", "all").files.size(), 1U);
  EXPECT_EQ(store.list().size(), 2U);
  write(model.path(), "GGUX");
  ASSERT_EQ(store.verify(model).size(), 1U);
  EXPECT_THAT(store.verify(model)[0], HasSubstr("SHA-256 is"));
  write(model.path(), "G");
  EXPECT_THAT(store.verify(model)[0], HasSubstr("1 bytes, expected 4"));
  store.remove(model);
  EXPECT_FALSE(store.find("mine"));
}

TEST(Catalogue, TheShippedOneIsWellFormed) {
  const Catalogue catalogue = Catalogue::load(SHIPPED_CATALOGUE);
  EXPECT_THAT(catalogue.names(),
              testing::IsSupersetOf({"stories260K", "stories15M", "stories42M", "stories110M",
                                     "tinyllama", "smollm2", "qwen2.5-0.5b"}));
  EXPECT_EQ(catalogue.find("stories260K").size(), 2U);
}

TEST_F(ModelFetch, AWrongLineOfTheCatalogueIsNamed) {
  const auto words = [&](const std::string& text) -> std::string {
    try {
      catalogueOf(text);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_THAT(words("# x\na b - -\n"), HasSubstr("line 2: expected a model"));
  EXPECT_THAT(words("a b many - c\n"), HasSubstr("'many' found, expected a number"));
  EXPECT_THAT(words("a b - 12 c\n"), HasSubstr("'12' found, expected a SHA-256"));
  EXPECT_THAT(words("a b/c - - c\n"), HasSubstr("without folders"));
}

TEST(Globs, Match) {
  EXPECT_TRUE(matches("*.gguf", "a.gguf"));
  EXPECT_TRUE(matches("*Q4*K?M*", "x.Q4_K_M.gguf"));
  EXPECT_FALSE(matches("*.bin", "a.bin.x"));
  EXPECT_TRUE(matches("***", ""));
}

}  // namespace
}  // namespace harness
