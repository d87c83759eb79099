// Invitations, names, typed values, rows: what the pages' small helpers make of what people enter.
#include <gtest/gtest.h>

#include <QSignalSpy>

#include <algorithm>
#include <numeric>

#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/drafts_under_way.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/first_rows.h"
#include "mobile/viewmodels/invitation_text.h"
#include "mobile/viewmodels/people_page.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/base/bytes.h"

namespace ayumi::viewmodels {

namespace {

const std::string kCode = "K7QFABCDEFGHIJKLMNOPQRSTUV";

const records::Field& field(const char* name) {
    static const auto kinds = records::KindTable::released();
    return *kinds.find("attendance")->field(name);
}

}  // namespace

TEST(InvitationText, Typed_IsReadWhateverTheCaseAndTheDashes) {
    const auto read =
        readInvitationText("k7qf-abcd efgh-ijkl-mnop-qrst-uv", "Ayumi.example.jp:9443");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->server.host, "ayumi.example.jp");
    EXPECT_EQ(read->server.port, 9443);
    ASSERT_EQ(read->server.pins.size(), 1U);
    EXPECT_EQ(toBase32(read->server.pins[0]), kCode.substr(0, 16));
    EXPECT_EQ(read->secret, kCode.substr(16));
}

TEST(InvitationText, Typed_TakesTheUsualPortAndLookAlikes) {
    const auto read = readInvitationText("K7QFABCDEFGH1JKLMN0PQRSTUV", "10.0.0.7");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(addressText(read->server), "10.0.0.7:8443");
    EXPECT_EQ(read->secret, kCode.substr(16));
}

TEST(InvitationText, Refusals_NameTheirReason) {
    EXPECT_EQ(readInvitationText("K7QF", "host").error().code, "code_length");
    EXPECT_EQ(readInvitationText("K7QFABCDEFGHIJKLMNOPQRST99", "host").error().code,
              "code_characters");
    EXPECT_EQ(readInvitationText(kCode, " ").error().code, "address_missing");
    EXPECT_EQ(readInvitationText(kCode, "host:port").error().code, "address_shape");
    EXPECT_EQ(readInvitationText(kCode, "host:0").error().code, "address_shape");
    const std::string pin = "&pin=" + toBase64Url(Bytes(32, 'p'));
    ASSERT_TRUE(readInvitationText("ayumi://host/enrol?secret=A" + pin, ""));
    EXPECT_EQ(readInvitationText("ayumi://host:0/enrol?secret=A" + pin, "").error().code,
              "invitation_shape");
    EXPECT_EQ(readInvitationText("ayumi://host/enrol?secret=A%26" + pin, "").error().code,
              "invitation_shape");
    EXPECT_EQ(readInvitationText("ayumi://host/enrol?secret=A", "").error().code,
              "invitation_shape");
    EXPECT_EQ(readInvitationText("ayumi://host/enrol?secret=A&pin=AAAA", "").error().code,
              "invitation_shape");
}

TEST(InvitationText, QrText_CarriesAddressAndWholePins) {
    const std::string pin = toBase64Url(Bytes(32, 'p'));
    const std::string spare = toBase64Url(Bytes(32, 's'));
    const auto read = readInvitationText(
        " ayumi://[::1]:8444/enrol?secret=AAAAABBBBB&pin=" + pin + "&pin=" + spare + "&agency=x\n",
        "");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(addressText(read->server), "[::1]:8444");
    EXPECT_EQ(read->server.pins, (std::vector<std::string>{Bytes(32, 'p'), Bytes(32, 's')}));
    EXPECT_EQ(read->secret, "AAAAABBBBB");
}

TEST(PersonLook, Name_GetsItsReadingWherePartsMatch) {
    EXPECT_EQ(nameMarkup("井上 まこと", "イノウエ マコト"), "{井上|いのうえ}\\ まこと");
    EXPECT_EQ(nameMarkup("佐々木 ひかる", "ササキ ヒカル"), "{佐々木|ささき}\\ ひかる");
    EXPECT_EQ(nameMarkup("グエン ミン", "グエン ミン"), "グエン ミン");
    EXPECT_EQ(nameMarkup("井上 まこと", "イノウエ"), "井上 まこと");
    EXPECT_EQ(nameMarkup("高橋 みなみ", "高橋 みなみ"), "高橋 みなみ");
    EXPECT_EQ(nameMarkup("a{b", "x"), "a{b");
}

TEST(PersonLook, KanaRow_FollowsTheFirstSound) {
    EXPECT_EQ(kanaRow("ササキ"), "さ");
    EXPECT_EQ(kanaRow("ジョン"), "さ");
    EXPECT_EQ(kanaRow("わたなべ"), "ら");
    EXPECT_EQ(kanaRow("Nguyen"), "");
    EXPECT_EQ(kanaRow(""), "");
}

TEST(TypedValues, Time_TakesWhatPeopleTypeAndRefusesTheRest) {
    EXPECT_EQ(*typedTime(field("arrived"), "9:02"), "09:02");
    EXPECT_EQ(*typedTime(field("arrived"), "902"), "09:02");
    EXPECT_EQ(*typedTime(field("arrived"), "１５：３０"), "15:30");
    EXPECT_TRUE(typedTime(field("arrived"), " ")->is_null());
    EXPECT_EQ(typedTime(field("left"), "25:00").error().code, "field_time_past_midnight");
    EXPECT_EQ(typedTime(field("left"), "9:75").error().code, "field_time");
    EXPECT_EQ(typedTime(field("left"), "soon").error().code, "field_time");
}

TEST(TypedValues, Number_ObeysTheFieldsLimits) {
    EXPECT_EQ(*typedNumber(field("break_minutes"), "６０"), 60);
    EXPECT_EQ(*typedNumber(field("fare_yen"), "1,240"), 1240);
    EXPECT_TRUE(typedNumber(field("fare_yen"), "")->is_null());
    EXPECT_EQ(typedNumber(field("break_minutes"), "721").error().code, "field_out_of_range");
    EXPECT_EQ(typedNumber(field("break_minutes"), "1.5").error().code, "field_number");
}

TEST(TypedValues, Day_TakesWhatPeopleTypeAndOnlyDaysOfTheCalendar) {
    const records::Field day{"given_on", records::FieldType::Day};
    EXPECT_EQ(*typedDay(day, "2026-4-1"), "2026-04-01");
    EXPECT_EQ(*typedDay(day, "２０２６／１１／２０"), "2026-11-20");
    EXPECT_EQ(*typedDay(day, "20261120"), "2026-11-20");
    EXPECT_TRUE(typedDay(day, " ")->is_null());
    for (const char* wrong : {"2026-02-31", "2026-13-01", "4/1", "tomorrow"}) {
        EXPECT_EQ(typedDay(day, wrong).error().code, "field_day") << wrong;
    }
}

TEST(TypedValues, Numbers_AreEachOnceAndInOrder) {
    const records::Field days{"open_weekdays", records::FieldType::IntegerList, 1, 7};
    EXPECT_EQ(*typedNumbers(days, "5, 1,3, 5"), Json::array({1, 3, 5}));
    EXPECT_TRUE(typedNumbers(days, " ")->is_null());
    EXPECT_FALSE(typedNumbers(days, "0, 1").ok());
    EXPECT_FALSE(typedNumbers(days, "1, 8").ok());
}

TEST(TypedValues, Text_LosesOnlyTheBlanksAroundIt) {
    const records::Field name{"name", records::FieldType::Text, 0, 5};
    EXPECT_EQ(*typedText(name, "  あさひ の "), "あさひ の");
    EXPECT_TRUE(typedText(name, "\n ")->is_null());
    EXPECT_EQ(typedText(name, "あさひの道へ").error().code, "field_too_long");
}

TEST(ValueText, OfAMoment_IsItsTime_AndOfNoOtherText) {
    EXPECT_EQ(valueText(Json("2026-11-20T08:42:00.000+09:00")), "08:42");
    EXPECT_EQ(valueText(Json("I went to The park.")), "I went to The park.");
    EXPECT_EQ(valueText(Json("2026-11-20")), "2026-11-20");
}

TEST(Consents, Hold_FromTheDayTheyWereGiven_UntilTheDayOfTheWithdrawal) {
    const Json given{{"given_on", "2026-04-01"}};
    EXPECT_FALSE(holdsOn(given, "2026-03-31"));
    EXPECT_TRUE(holdsOn(given, "2026-04-01"));
    const Json withdrawn{{"given_on", "2026-04-01"}, {"withdrawn_on", "2026-10-30"}};
    EXPECT_TRUE(holdsOn(withdrawn, "2026-10-29"));
    EXPECT_FALSE(holdsOn(withdrawn, "2026-10-30"));
    EXPECT_FALSE(holdsOn(Json::object(), "2026-04-01")) << "nobody knows since when";
}

TEST(RowsModel, SetRows_ChangesOnlyWhatDiffers) {
    RowsModel<PersonLine> model;
    const auto line = [](const char* key, const char* name) {
        return PersonLine{key, name, {}, {}, {}, {}};
    };
    model.setRows({line("a", "A"), line("b", "B"), line("c", "C")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows({line("c", "C"), line("a", "A2"), line("d", "D")});
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(moved.size(), 1);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(model.count(), 3);
    const int role = model.roleNames().key("name");
    EXPECT_EQ(model.data(model.index(1), role), "A2");
    EXPECT_EQ(model.data(model.index(2), role), "D");
}

TEST(RowsModel, SetRows_BringsManyIntoAnyOrder) {
    RowsModel<PersonLine> model;
    const auto lines = [](const std::vector<int>& keys) {
        std::vector<PersonLine> made;
        for (const int key : keys) made.push_back({QString::number(key), "", {}, {}, {}, {}});
        return made;
    };
    std::vector<int> keys(200);
    std::iota(keys.begin(), keys.end(), 0);
    for (int round = 0; round < 20; ++round) {
        std::ranges::rotate(keys, keys.begin() + 37);
        std::ranges::reverse(keys.begin() + round, keys.begin() + 150);
        const std::vector<int> shown(keys.begin() + round, keys.end() - 3 * round);
        model.setRows(lines(shown));
        EXPECT_EQ(model.rows(), lines(shown)) << round;
    }
}

TEST(FirstRows, AreThoseThereIsRoomFor_AndAllOnceThePageWasDrawn_WithoutMakingTheFirstAnew) {
    RowsModel<PersonLine> rows;
    const auto lines = [](std::initializer_list<const char*> keys) {
        std::vector<PersonLine> made;
        for (const char* key : keys) made.push_back({key, "", {}, {}, {}, {}});
        return made;
    };
    rows.setRows(lines({"a", "b", "c", "d", "e"}));
    FirstRows seen;
    seen.setRows(&rows);
    seen.setFirst(2);
    const auto keys = [&] {
        QString all;
        const int role = seen.roleNames().key("key");
        for (int i = 0; i < seen.rowCount(); ++i) all += seen.index(i, 0).data(role).toString();
        return all;
    };
    EXPECT_EQ(keys(), "ab");
    QSignalSpy removed(&seen, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&seen, &QAbstractItemModel::modelReset);
    seen.setWhole(true);
    EXPECT_EQ(keys(), "abcde");
    rows.setRows(lines({"b", "x", "c", "d", "e", "f"}));
    EXPECT_EQ(keys(), "bxcdef");
    EXPECT_EQ(removed.size(), 1);  // "a" alone
    EXPECT_EQ(reset.size(), 0);
}

TEST(FieldText, IsTheStringOfAValue_MeasuredAsPeopleCount) {
    EXPECT_EQ(textIn("あ "), "あ ");
    EXPECT_EQ(textIn(3), "");
    EXPECT_EQ(textIn(nullptr), "");
    EXPECT_EQ(codePointsOf(QString("𠮷野家")), 3);
}

TEST(Settling, WritesTheValueThatWasChosen_AsTheScreenShowedIt_AndNoOtherInItsPlace) {
    store::RecordView view;
    view.record = "r";
    view.kind = "assessment";
    view.participant = "p";
    view.day = "2026-11-20";
    view.about = "a";
    view.onScreen["status"] = {"shown", "beside"};
    store::FieldView& status = view.fields["status"];
    status.value = "present";
    status.change = "shown";
    status.rivals.emplace_back();
    status.rivals[0].value = "absent";
    status.rivals[0].change = "beside";
    const auto chosen = [&](const char* change) {
        const auto request = settlingRequest(view, "status", change);
        return request ? request->set.at("status") : Json(request.error().code);
    };
    EXPECT_EQ(chosen("shown"), "present");
    EXPECT_EQ(chosen("beside"), "absent");
    EXPECT_EQ(chosen("before"), "value_gone");
    EXPECT_EQ(chosen(""), "value_gone");
    EXPECT_EQ(settlingRequest(view, "arrived", "shown").error().code, "value_gone");
    const auto request = settlingRequest(view, "status", "beside");
    ASSERT_TRUE(request);
    EXPECT_EQ(std::tie(request->record, request->kind, request->participant, request->day,
                       request->about),
              std::tie(view.record, view.kind, view.participant, view.day, view.about));
    EXPECT_EQ(request->onScreen, view.onScreen);
    EXPECT_EQ(request->set.size(), 1U);
}

TEST(DraftsUnderWay, HoldTheNewest_UntilEveryWritingIsAnswered) {
    DraftsUnderWay drafts;
    const store::DraftKey key{"p", "page"};
    drafts.asked(key, store::Draft{key, "p:p", 0, {{"typed", "9:"}}});
    drafts.asked(key, store::Draft{key, "p:p", 0, {{"typed", "9:15"}}});
    drafts.answered(key);
    ASSERT_TRUE(drafts.holds(key));
    EXPECT_EQ(drafts.newest(key)->content["typed"], "9:15");
    drafts.asked(key, std::nullopt);
    drafts.answered(key);
    EXPECT_FALSE(drafts.newest(key));
    drafts.answered(key);
    EXPECT_FALSE(drafts.holds(key));
    drafts.answered(key);  // of a tablet that was wiped meanwhile
    EXPECT_FALSE(drafts.holds(key));
}

}  // namespace ayumi::viewmodels
