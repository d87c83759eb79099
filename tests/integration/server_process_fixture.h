// The real program on real files, on both databases: what an operator does, and what goes wrong.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "server/app/folders.h"
#include "tests/support/server_process.h"

namespace ayumi::testing {

namespace fs = std::filesystem;

// The parameter: whether on PostgreSQL.
class ServerProcessTest : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        startCrypto();
        if (!GetParam()) return;
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        std::ofstream(folder / "postgres") << postgres << '\n';
    }
    ~ServerProcessTest() override { fs::remove_all(folder); }

    Ran run(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--data", data()});
        return runServerCommand(arguments);
    }
    Ran init() {
        std::vector<std::string> arguments{"init", "--name", "あゆみの会", "--host", "127.0.0.1"};
        if (GetParam()) {
            arguments.insert(arguments.end(), {"--postgres-file", (folder / "postgres").string()});
        }
        return run(arguments);
    }
    std::string data() const { return (folder / "data").string(); }
    // Of data and keys, by path.
    std::map<std::string, std::string> everyByte() const {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file()) continue;
            files[entry.path().string()] = server::readFile(entry.path()).value();
        }
        return files;
    }

    fs::path folder = [] {
        const auto made =
            fs::temp_directory_path() / ("ayumi-process-" + toHex(SystemRandom().bytes(6)));
        fs::create_directories(made);
        return made;
    }();
};

inline std::string nameOfDatabase(const ::testing::TestParamInfo<bool>& one) {
    return one.param ? "Postgres" : "Sqlite";
}

}  // namespace ayumi::testing
