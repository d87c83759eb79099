// A document of any size goes into changes and comes out again, in whatever order they come.
#include "shared/sheets/parts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "shared/records/validation.h"
#include "tests/shared/sheets/fixtures.h"
#include "tests/shared/sync/fixtures.h"

namespace ayumi::sheets {
namespace {

using namespace testing;
using Fields = std::map<std::string, Json>;

// Up to 200 characters, of those that grow when they are written into a text of JSON too.
std::string someText() {
    const std::vector<std::string> characters{"あ", "歩", "𠮷", "a", "\"", "\\", "\n", "\u0001"};
    const auto length = *rc::gen::inRange<std::size_t>(1, 200);
    const auto first = *rc::gen::inRange<std::size_t>(0, characters.size());
    std::string text = "。";
    for (std::size_t i = 1; i < length; ++i)
        text += characters[(first + i * i) % characters.size()];
    return text;
}
Json someWords() {
    const std::string text = someText();
    return {{"ja", text}, {"easy", "かんたん"}, {"en", text}};
}
Json someItem(const std::string& code) {
    if (*rc::gen::inRange(0, 3) > 0) return item(code, "text", {{"ask", someWords()}});
    Json choices = Json::array();
    const int number = *rc::gen::inRange(2, 61);
    for (int i = 0; i < number; ++i) {
        Json one = someWords();
        one["code"] = "c" + std::to_string(i);
        choices.push_back(std::move(one));
    }
    return item(code, "multi", {{"choices", choices}});
}
Json someDocument() {
    Json items = Json::array();
    const int number = *rc::gen::inRange(1, 40);
    for (int i = 0; i < number; ++i) items.push_back(someItem("q" + std::to_string(i)));
    Json json = document(std::move(items));
    for (int i = *rc::gen::inRange(0, 3) * 40; i-- > 0;) {
        Json section = someWords();
        section["code"] = "s" + std::to_string(i);
        json["sections"].push_back(std::move(section));
    }
    return json;
}

sync::Change changeWith(const std::string& field, const Json& value) {
    auto content = sync::testing::content(1, {{field, value}});
    content.kind = "sheet";
    content.participant.clear();
    content.day.clear();
    content.about = sheetKey(std::string(kMaxCode, 'a'), kMaxVersion);
    for (int i = 0; i < 20; ++i) content.seen[field].push_back(sync::testing::uuid(i));
    return sync::signChange(std::move(content), sync::testing::testKey());
}

RC_GTEST_PROP(Parts, MakeTheDocumentAgain_AndEachFitsIntoAChange, ()) {
    const Json json = someDocument();
    const std::string text = canonical(json);
    if (text.size() > kMaxDocumentBytes) RC_DISCARD("larger than a file may be");
    RC_ASSERT(readSheetText(text).ok());
    const Fields fields = partsOf(json);
    RC_CLASSIFY(fields.size() > 2);
    RC_CLASSIFY(fields.size() > 8);
    const auto kinds = records::KindTable::released();
    for (const auto& [name, value] : fields) {
        RC_ASSERT(canonical(value).size() <= kMaxPartBytes);
        RC_ASSERT(records::validateSet(*kinds.find("sheet"), {{name, value}}).ok());
        const auto change = changeWith(name, value);
        RC_ASSERT(change.body.size() <= records::kMaxChangeBytes);
        const auto read = sync::readChange(required(parseJson(change.travelling()), "change"));
        RC_ASSERT(read.ok());
        RC_ASSERT(read->set.at(name) == value);
    }
    const auto again = joined(fields);
    RC_ASSERT(again.ok());
    RC_ASSERT(*again == json);
    RC_ASSERT(digestOf(*again) == textOf(fields.at("manifest"), "digest"));
}

// Whichever part comes last, the sheet opens with it and not before.
RC_GTEST_PROP(Parts, MayComeInAnyOrder, ()) {
    const Json json = someDocument();
    if (canonical(json).size() > kMaxDocumentBytes) RC_DISCARD("larger than a file may be");
    const Fields fields = partsOf(json);
    std::vector<std::string> names;
    for (const auto& [name, value] : fields) names.push_back(name);
    const auto last = *rc::gen::elementOf(names);
    Fields there = fields;
    there.erase(last);
    const auto early = joined(there);
    RC_ASSERT(!early.ok());
    RC_ASSERT(early.error().code == "sheet_incomplete");
    RC_ASSERT(early.error().args.at("part") == last);
    there[last] = fields.at(last);
    RC_ASSERT(*joined(there) == json);
}

class DamagedParts : public ::testing::Test {
protected:
    DamagedParts() {
        Json items = Json::array();
        for (int i = 0; i < 200; ++i) {
            items.push_back(
                item("q" + std::to_string(i), "text", {{"ask", words(std::string(199, 'x'))}}));
        }
        fields = partsOf(document(std::move(items)));
    }
    std::string refusal() const {
        const auto result = joined(fields);
        return result ? "" : result.error().code + ' ' + result.error().args.at("part");
    }
    Fields fields;
};

TEST_F(DamagedParts, AreNamed) {
    ASSERT_GT(fields.size(), 4U);
    ASSERT_EQ(refusal(), "");
    const Fields whole = fields;
    fields["items.2"] = Json{{"text", 7}};
    EXPECT_EQ(refusal(), "sheet_damaged items.2");
    fields["items.2"] = "x";
    EXPECT_EQ(refusal(), "sheet_damaged items.2");
    fields["items.2"] = nullptr;
    EXPECT_EQ(refusal(), "sheet_incomplete items.2");
    fields = whole;
    std::swap(fields["items.1"], fields["items.2"]);
    EXPECT_EQ(refusal(), "sheet_damaged manifest") << "all there, and not what the digest says";
    fields = whole;
    fields["items.99"] = whole.at("items.1");
    EXPECT_EQ(refusal(), "") << "of an attempt before that had more";
}

TEST_F(DamagedParts, OfTheManifestToo) {
    const Json manifest = fields.at("manifest");
    for (const Json& parts : {Json(0), Json(-1), Json("3"), Json(1'000'000), Json()}) {
        fields["manifest"] = manifest;
        fields["manifest"]["parts"] = parts;
        EXPECT_EQ(refusal(), "sheet_damaged manifest") << parts;
    }
    fields["manifest"] = Json::array();
    EXPECT_EQ(refusal(), "sheet_damaged manifest");
    fields["manifest"] = manifest;
    fields["manifest"]["digest"] = std::string(64, '0');
    EXPECT_EQ(refusal(), "sheet_damaged manifest");
    fields["manifest"] = manifest;
    fields["manifest"]["parts"] = fields.size();
    EXPECT_EQ(refusal(), "sheet_incomplete items." + std::to_string(fields.size()));
    fields["manifest"] = nullptr;
    EXPECT_EQ(refusal(), "sheet_incomplete manifest");
}

TEST_F(DamagedParts, TheManifestAlone_TellsWhichSheetItIs) {
    const auto head = required(readHead(fields.at("manifest")), "head");
    EXPECT_EQ(head.code, "trial");
    EXPECT_EQ(head.version, 1);
    EXPECT_EQ(head.title.standard, "ためし");
    EXPECT_EQ(fields.rbegin()->first, "manifest") << "whoever writes them in order ends with it";
}

}  // namespace
}  // namespace ayumi::sheets
