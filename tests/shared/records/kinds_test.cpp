#include <gtest/gtest.h>

#include "shared/base/crypto.h"
#include "shared/records/kinds.h"
#include "shared/records/validation.h"

namespace ayumi::records {
namespace {

TEST(Kinds, HoldEveryKindOfThisRelease) {
    const auto table = KindTable::released();
    for (const char* name : {"person", "staff", "site", "placement", "assignment", "calendar",
                             "setting", "attendance"}) {
        EXPECT_NE(table.find(name), nullptr) << name;
    }
    EXPECT_EQ(table.find("diary"), nullptr);
}

TEST(Kinds, RefuseANameThatIsThere) {
    auto table = KindTable::released();
    EXPECT_THROW(table.add({"site", Audience::Agency, {}, {}, {}}), std::invalid_argument);
}

TEST(Kinds, FieldNamesAreKeysOfCanonicalJson) {
    const auto table = KindTable::released();
    for (const auto& kind : table.all()) {
        for (const auto& field : kind.fields) {
            EXPECT_TRUE(parseJson("{\"" + field.name + "\":1}")) << kind.name << '.' << field.name;
            EXPECT_NE(field.name, kVoidField);
        }
    }
}

TEST(Kinds, ANewKindIsValidatedByItsRowAlone) {
    startCrypto();
    auto table = KindTable::released();
    table.add({"life_rhythm",
               Audience::Participant,
               {KeyPart::Participant, KeyPart::Day},
               {{"woke", FieldType::TimeOfDay}, {"meals", FieldType::Integer, 0, 5}},
               {{Role::Participant, Relation::Self, Access::Write}}});
    const Kind& kind = *table.find("life_rhythm");
    EXPECT_TRUE(validateSet(kind, {{"woke", "06:30"}, {"meals", 3}}));
    EXPECT_EQ(validateSet(kind, {{"meals", 6}}).error().code, "field_out_of_range");
    const auto id = naturalRecordId(kind, "agency", "person", "2026-11-21", "");
    EXPECT_EQ(id, naturalRecordId(kind, "agency", "person", "2026-11-21", "ignored"));
    EXPECT_NE(id, naturalRecordId(kind, "agency", "person", "2026-11-22", ""));
}

}  // namespace
}  // namespace ayumi::records
