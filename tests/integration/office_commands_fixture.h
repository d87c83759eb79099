// An office at the command line of a running server, with a site and one person, on both databases.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "server/storage/factory.h"
#include "tests/integration/server_process_fixture.h"
#include "tests/support/required.h"

namespace ayumi::testing {

class OfficeCommandsTest : public ServerProcessTest {
protected:
    void SetUp() override {
        ServerProcessTest::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(init().status, 0);
        server.emplace(data());
        ASSERT_EQ(run({"site", "add", "--name", "南店", "--phone", "050-0000-0211", "--work",
                       "袋づめ", "--weekdays", "5,1,3"})
                      .status,
                  0);
        ASSERT_EQ(run({"person", "add", "--name", "佐藤"}).status, 0);
    }

    std::string out(std::vector<std::string> arguments) {
        const auto ran = run(std::move(arguments));
        EXPECT_EQ(ran.status, 0) << ran.err;
        return ran.out;
    }
    // What it says on standard error, in Japanese too.
    std::string refused(std::vector<std::string> arguments) {
        const auto ran = run(arguments);
        EXPECT_EQ(ran.status, 1) << ran.out;
        arguments.insert(arguments.begin(), {"--data", data()});
        const auto japanese = runServerCommand(arguments, "ja_JP.UTF-8");
        EXPECT_EQ(japanese.err.find("できませんでした"), std::string::npos) << japanese.err;
        return ran.err;
    }
    server::Folders folders() const { return {folder / "data", folder / "data-keys"}; }
    // As every tablet is sent them.
    std::vector<storage::RecordRow> rows(const char* kind) {
        const auto configuration = required(server::readConfiguration(folders()));
        const auto kinds = records::KindTable::released();
        const auto store = required(server::openAgencyStore(folders(), configuration, kinds));
        return store->read(configuration.agency)->recordsOfKinds({kind});
    }
    // Nothing was put aside or contested, and all of it holds.
    void expectWhole() {
        const auto status = out({"status"});
        EXPECT_NE(status.find("\"contested\": 0"), std::string::npos) << status;
        EXPECT_NE(status.find("\"quarantined\": 0"), std::string::npos) << status;
        EXPECT_EQ(server->stop(), 0);
        out({"verify"});
    }

    std::optional<ServerProcess> server;
};

}  // namespace ayumi::testing
