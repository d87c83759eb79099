// main() of a target where there is no libFuzzer: tries every file of the kept corpus and then
// seeded mutations of them, the same ones each time.
//
//   fuzz_TARGET CORPUS [MUTATIONS [SEED]]      a folder, or one file
//   fuzz_TARGET crash-TARGET-...               the input that this program or libFuzzer left
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerInitialize(int*, char***);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
// Of the sanitizers' runtime, where there is one.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

namespace fs = std::filesystem;
using Input = std::vector<char>;  // of its exact size, so that ASan sees a byte too many

constexpr std::size_t kMostBytes = 64 * 1024;

std::string g_target;
const Input* g_trying = nullptr;

void keepInput() {
    if (g_trying == nullptr) return;
    const std::string name = "crash-" + g_target + '-' + std::to_string(::getpid());
    std::ofstream(name, std::ios::binary)
        .write(g_trying->data(), static_cast<std::streamsize>(g_trying->size()));
    std::fprintf(stderr, "the input lies in %s\n", name.c_str());
    g_trying = nullptr;
}

void onAbort(int) {
    keepInput();
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

void tryOne(const Input& input) {
    g_trying = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    g_trying = nullptr;
}

std::vector<Input> readCorpus(const fs::path& place) {
    std::vector<fs::path> files;
    if (fs::is_directory(place)) {
        for (const auto& entry : fs::directory_iterator(place)) files.push_back(entry.path());
    } else {
        files.push_back(place);
    }
    std::sort(files.begin(), files.end());
    std::vector<Input> corpus;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        const std::string bytes = text.str();
        corpus.emplace_back(bytes.begin(), bytes.end());
    }
    return corpus;
}

class Mutator {
public:
    Mutator(const std::vector<Input>& corpus, std::uint32_t seed)
        : m_corpus(corpus), m_random(seed) {}

    Input next() {
        Input input = any();
        for (std::size_t times = 1 + below(4); times > 0; --times) change(input);
        if (input.size() > kMostBytes) input.resize(kMostBytes);
        return Input(input);
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    const Input& any() { return m_corpus[below(m_corpus.size())]; }
    static Input::iterator at(Input& input, std::size_t place) {
        return input.begin() + static_cast<std::ptrdiff_t>(place);
    }
    // A piece of another input.
    Input piece() {
        const Input& other = any();
        const std::size_t from = below(other.size());
        const std::size_t size = below(std::min<std::size_t>(other.size() - from, 40) + 1);
        return {other.data() + from, other.data() + from + size};
    }

    void change(Input& input) {
        const std::size_t place = below(input.size());
        const std::size_t end = std::min(input.size(), place + 1 + below(8));
        switch (below(6)) {
            case 0:
                if (!input.empty()) input[place] ^= static_cast<char>(1U << below(8));
                break;
            case 1:
                if (!input.empty()) input[place] = static_cast<char>(below(256));
                break;
            case 2:
                input.erase(at(input, place), at(input, end));
                break;
            case 3:
                input.resize(place);
                break;
            default: {
                const Input put = piece();
                if (below(2) == 0) input.erase(at(input, place), at(input, end));
                input.insert(at(input, std::min(place, input.size())), put.begin(), put.end());
            }
        }
    }

    const std::vector<Input>& m_corpus;
    std::mt19937 m_random;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    g_target = fs::path(argv[0]).filename();
    std::signal(SIGABRT, onAbort);
    if (__sanitizer_set_death_callback) __sanitizer_set_death_callback(keepInput);
    LLVMFuzzerInitialize(&argc, &argv);
    const auto corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "%s holds no corpus\n", argv[1]);
        return 1;
    }
    for (const Input& input : corpus) tryOne(input);
    const int mutations = argc > 2 ? std::atoi(argv[2]) : 0;
    Mutator mutator(corpus, argc > 3 ? static_cast<std::uint32_t>(std::atoll(argv[3])) : 1);
    for (int i = 0; i < mutations; ++i) tryOne(mutator.next());
    std::printf("%zu inputs of the corpus and %d mutations: nothing\n", corpus.size(), mutations);
    return 0;
}
