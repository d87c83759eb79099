// What coaches write. Nobody's notes repeat within the four weeks.
#pragma once

#include <string>
#include <vector>

namespace ayumi::demo {

const std::vector<std::string>& workingNotes();
const std::vector<std::string>& lateNotes();
const std::vector<std::string>& leftEarlyNotes();
const std::vector<std::string>& homeNotes();
const std::vector<std::string>& absenceReasons();
const char* causeOf(const std::string& absenceReason);  // as the record says it in a word
const char* adviceOn(const std::string& absenceReason);

}  // namespace ayumi::demo
