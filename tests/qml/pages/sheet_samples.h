// Sheets as an agency may add them, and how they come to a tablet of AgencyFixture.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

// The three wordings.
Json words(const char* ja, const char* easy, const char* en);
// A choice, group, section or column: a code and its words, and what else it has.
Json named(const char* code, const Json& wording, const Json& more = Json::object());

// A self-check with a question of every type, a condition, groups, own eyes. From version 2 on
// without the question "calm" and with another behind it.
Json everyTypeSheet(int version = 1);
// A daily sheet (record daily_sheet) of two questions.
Json rhythmSheet(int version = 1);
// For an engine that this build does not have.
Json newerSheet();

// As the server sends it: parts in one record.
void sendSheet(AgencyFixture& agency, const Json& document, const std::string& retiredOn = {});
// Consent to the self-check since 2026-10-01.
void sendSelfCheckConsent(AgencyFixture& agency, const std::string& familyName);
// Of every_type, by the person; in this state, written on this day.
void sendFilling(AgencyFixture& agency, const std::string& familyName, const std::string& state,
                 const std::string& day);

}  // namespace ayumi::testing
