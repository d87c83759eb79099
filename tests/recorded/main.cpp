// ayumi-record FOLDER: tells the recorded story in FOLDER, which must not be there yet. With
// AYUMI_TEST_POSTGRES naming an empty database it is told a second time there, in FOLDER/postgres,
// and the database stays for pg_dump. tests/recorded/record does all of it.
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "tests/recorded/recording.h"

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc != 2 || fs::exists(argv[1])) {
        std::fputs("usage: ayumi-record FOLDER (a new one)\n", stderr);
        return 2;
    }
    try {
        const fs::path folder = argv[1];
        ayumi::recorded::record(folder, {});
        if (const char* postgres = std::getenv("AYUMI_TEST_POSTGRES")) {
            ayumi::recorded::record(folder / "postgres", std::string(postgres) +
                                                             " options='-c search_path=" +
                                                             ayumi::recorded::kSchema + "'");
        }
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ayumi-record: %s\n", error.what());
        return 1;
    }
}
