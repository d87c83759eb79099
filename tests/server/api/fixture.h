// One coach with one participant at one workplace, served from a folder of its own.
#pragma once

#include <gtest/gtest.h>

#include "tests/support/served_agency.h"

namespace ayumi::testing {

// The word after `label` in a command's output.
inline std::string wordAfter(const std::string& out, const std::string& label) {
    const auto at = out.find_first_not_of(' ', out.find(label) + label.size());
    return out.substr(at, out.find_first_of(" \n", at) - at);
}

inline std::filesystem::path newFolder() {
    const auto made =
        std::filesystem::temp_directory_path() / ("ayumi-api-" + toHex(SystemRandom().bytes(6)));
    std::filesystem::create_directories(made);
    return made;
}

class ApiTest : public ::testing::Test {
protected:
    explicit ApiTest(std::filesystem::path where = newFolder()) : folder(std::move(where)) {
        const auto coachOut = agency.command(
            {"person", "add", "--role", "coach", "--name", "高橋", "--login", "takahashi"});
        coach = wordAfter(coachOut, "id");
        password = wordAfter(coachOut, "password");
        sato = wordAfter(agency.command({"person", "add", "--name", "佐藤"}), "id");
        suzuki = wordAfter(agency.command({"person", "add", "--name", "鈴木"}), "id");
        site = wordAfter(agency.command({"site", "add", "--name", "南店"}), "id");
        agency.command({"assign", "佐藤", "--coach", "高橋"});
    }
    ~ApiTest() override {
        agency.stop();
        std::error_code stillMounted;
        std::filesystem::remove_all(folder, stillMounted);
    }

    ServedTablet signedIn(const std::string& name) {
        auto tablet = agency.enrol(name);
        agency.signIn(tablet, coach, "takahashi", password);
        return tablet;
    }

    std::filesystem::path folder;
    SystemRandom random;
    ServedAgency agency{folder};
    std::string coach, password, sato, suzuki, site;
};

}  // namespace ayumi::testing
