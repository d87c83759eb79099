#include <fstream>

#include <gtest/gtest.h>

#include "server/app/folders.h"
#include "server/services/erasures.h"
#include "server/services/revocations.h"
#include "tests/support/temp_folder.h"

namespace ayumi::server {
namespace {

namespace fs = std::filesystem;

constexpr const char* kAgency = "01890a5d-ac96-774b-bcce-b302099a8057";

// Files as an unsteady hand or a failing disk leaves them. What they said used to be thrown out of
// `serve` as an exception that names no file.
class ConfigurationTest : public ::testing::Test {
protected:
    fs::path put(const std::string& name, const std::string& text) const {
        const fs::path path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
        return path;
    }
    // What is said of a server.json whose port is written so.
    std::string saidOfPort(const std::string& port) const {
        const Json json{{"agency", kAgency}, {"format", 1}, {"port", Json::parse(port)}};
        const auto path = put("server.json", json.dump());
        const auto read = readConfiguration({m_folder.path(), m_folder.path()});
        if (read) return "port " + std::to_string(read->port);
        EXPECT_EQ(read.error().args.at("path"), path.string());
        return read.error().code;
    }

    testing::TempFolder m_folder;
};

TEST_F(ConfigurationTest, APortThatIsNone_IsSaid) {
    EXPECT_EQ(saidOfPort("9443"), "port 9443");
    for (const char* port : {R"("9443")", "null", "[]", "-1", "65536", "4294975739"}) {
        EXPECT_EQ(saidOfPort(port), "file_damaged") << port;
    }
}

TEST_F(ConfigurationTest, AFormatThatIsNone_IsSaid) {
    for (const char* format : {R"("1")", "null", "{}", "2"}) {
        const Json json{{"format", Json::parse(format)},
                        {"devices", Json::object()},
                        {"people", Json::object()}};
        const auto revoked = services::Revocations::open(put("revocations", json.dump()));
        ASSERT_FALSE(revoked) << format;
        EXPECT_EQ(revoked.error().code, "file_damaged");
        const auto erased = services::Erasures::open(put("erasures", json.dump()));
        ASSERT_FALSE(erased) << format;
        EXPECT_EQ(erased.error().code, "file_damaged");
    }
    EXPECT_TRUE(services::Erasures::open(put("erasures", R"({"format":1,"people":{}})")));
}

}  // namespace
}  // namespace ayumi::server
