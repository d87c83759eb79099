// A sheet that no program has seen, from a file of the office to the answers of two tablets: the
// real server process, real engines over TLS.
#include <gtest/gtest.h>

#include <fstream>

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "shared/sheets/answers.h"
#include "shared/sheets/parts.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

Json words(const std::string& text) { return {{"ja", text}, {"easy", text}, {"en", text}}; }

// Of more than one change: sixty choices in words as long as they may be. The second version asks
// one thing more.
Json document(int version) {
    Json choices = Json::array();
    for (int i = 0; i < 60; ++i) {
        Json one = words("しるし" + std::to_string(i) + std::string(190, 'x'));
        one["code"] = "sign_" + std::to_string(i);
        choices.push_back(std::move(one));
    }
    Json items{{{"code", "signs"},
                {"type", "multi"},
                {"ask", words("どれですか。")},
                {"choices", choices}},
               {{"code", "more_signs"},
                {"type", "multi"},
                {"ask", words("ほかには。")},
                {"choices", choices}},
               {{"code", "since"},
                {"type", "date"},
                {"ask", words("いつからですか。")},
                {"when", {{"item", "signs"}, {"any", {"sign_1"}}}}}};
    if (version > 1) {
        items.push_back({{"code", "said"}, {"type", "text"}, {"ask", words("どうしましたか。")}});
    }
    return {{"engine", 1},        {"sheet", "unseen"},
            {"version", version}, {"title", words("見たことのない紙")},
            {"by", "both"},       {"record", "assessment"},
            {"items", items}};
}

class SheetsWire : public ::testing::Test {
protected:
    SheetsWire() : agency(folder.path()) { agency.addPeople(); }

    std::unique_ptr<SocketTablet> enrolled(const std::string& name) {
        const auto pins = required(http::loadTlsPins(agency.folders().tls()), "pins");
        const auto secret = agency.invite(name);
        auto tablet = std::make_unique<SocketTablet>(folder.path() / name, kinds);
        tablet->enrol({"127.0.0.1", agency.port(), {pins.root, pins.spare}}, secret);
        tablet->signIn("takahashi", agency.password);
        tablet->waitUntil("the people",
                          [&] { return tablet->reader().people(tablet->viewer()).size() == 1; });
        return tablet;
    }
    void add(int version) {
        const auto file = folder.path() / "sheet.json";
        std::ofstream(file) << document(version).dump(2);
        agency.command({"sheet", "add", file.string()});
    }
    static std::optional<store::RecordRow> rowOf(SocketTablet& tablet, int version) {
        for (auto& row : tablet.reader().rows(tablet.viewer(), "sheet")) {
            if (row.about == sheets::sheetKey("unseen", version)) return row;
        }
        return std::nullopt;
    }
    static Result<Json> documentOn(SocketTablet& tablet, int version) {
        const auto row = rowOf(tablet, version);
        if (!row) return Error{"sheet_unknown", {}};
        return sheets::joined(row->values.get<std::map<std::string, Json>>());
    }
    static sheets::Sheet sheetOn(SocketTablet& tablet, int version) {
        tablet.waitUntil("the sheet", [&] { return documentOn(tablet, version).ok(); });
        return required(sheets::readSheet(*documentOn(tablet, version)), "sheet");
    }
    // What is tapped is saved at once, as the pages do.
    std::string fill(SocketTablet& tablet, const sheets::Sheet& sheet,
                     const std::vector<std::string>& signs, std::map<std::string, Json> more = {}) {
        Json answer;
        for (const auto& code : signs) answer = sheets::tapped(sheet.items.at(0), answer, code);
        tablet::SaveRequest request{.kind = "assessment", .participant = agency.sato};
        request.set = std::move(more);
        request.set.insert({{"sheet", sheet.code},
                            {"version", sheet.version},
                            {"side", "staff"},
                            {"state", "submitted"},
                            {"item.signs", answer}});
        return required(tablet.save(std::move(request)), "save").record;
    }
    static Json answerOn(SocketTablet& tablet, const std::string& record, const char* field) {
        const auto view = tablet.reader().record(tablet.viewer(), record);
        return view ? view->values.value(field, Json()) : Json();
    }

    const records::KindTable kinds = records::KindTable::released();
    const std::string today = dayOf(SystemClock().nowMs());
    TempFolder folder;
    ProcessAgency agency;
};

TEST_F(SheetsWire, AnUnseenSheet_IsFilledOffline_WhileAnotherTabletAnswersTheNextVersion) {
    const auto a = enrolled("a");
    const auto b = enrolled("b");
    tablet::SaveRequest consent{.kind = "consent", .participant = agency.sato};
    consent.set = {{"scope", "sensitive_data"}, {"given_on", today}, {"means", "paper"}};
    (void)required(a->save(std::move(consent)), "consent");
    a->waitUntilSent();

    ASSERT_GT(canonical(document(1)).size(), std::size_t{64} * 1024);
    add(1);
    const auto first = sheetOn(*a, 1);
    EXPECT_EQ(*documentOn(*a, 1), document(1));

    // Without a connection; then the tablet is put away with what waits on it.
    EXPECT_EQ(agency.stop(), 0);
    const auto early = fill(*a, first, {"sign_7", "sign_1"}, {{"item.since", "2026-11-01"}});
    EXPECT_EQ(a->waiting(), 1U);
    a->switchOff();

    agency.start();
    add(2);
    const auto second = sheetOn(*b, 2);
    const auto late = fill(*b, second, {"sign_1", "sign_9"}, {{"item.said", "よく眠れた"}});
    b->waitUntilSent();
    agency.command({"sheet", "retire", "unseen", "--version", "1"});

    // What was begun on a sheet that is retired meanwhile arrives and stays.
    a->switchOn();
    a->waitUntilSent();
    for (SocketTablet* tablet : {a.get(), b.get()}) {
        tablet->waitUntil("both fillings", [&] {
            return tablet->reader().rows(tablet->viewer(), "assessment").size() == 2;
        });
        tablet->waitUntil("the retirement", [&] {
            const auto row = rowOf(*tablet, 1);
            return row && row->text("retired_on") == today;
        });
        EXPECT_EQ(answerOn(*tablet, early, "version"), 1);
        EXPECT_EQ(answerOn(*tablet, late, "version"), 2);
        EXPECT_EQ(answerOn(*tablet, early, "item.since"), "2026-11-01");
        EXPECT_EQ(answerOn(*tablet, late, "item.said"), "よく眠れた");
        const Json before = answerOn(*tablet, early, "item.signs");
        const Json after = answerOn(*tablet, late, "item.signs");
        EXPECT_TRUE(sheets::checkAnswer(sheetOn(*tablet, 1).items[0], before).ok());
        EXPECT_TRUE(sheets::checkAnswer(sheetOn(*tablet, 2).items[0], after).ok());
        EXPECT_EQ(sheets::compare(before, after),
                  (sheets::Compared{{"sign_9"}, {"sign_7"}, {"sign_1"}}));
    }
    EXPECT_TRUE(rowOf(*a, 2)->text("retired_on").empty());
    const auto status = agency.command({"status"});
    EXPECT_NE(status.find("\"quarantined\": 0"), std::string::npos) << status;
    EXPECT_EQ(agency.stop(), 0);
    agency.command({"verify"});
}

}  // namespace
}  // namespace ayumi::testing
