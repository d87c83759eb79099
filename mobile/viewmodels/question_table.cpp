#include "mobile/viewmodels/question_table.h"

#include <algorithm>
#include <array>

namespace ayumi::viewmodels {

namespace {

constexpr std::array kUsualItems{"sleep", "condition", "mood", "appetite"};
constexpr std::array kItems{"sleep", "condition", "mood", "appetite", "medicine"};
constexpr std::array kOwnItems{"own_1", "own_2", "own_3", "own_4"};

Question checkQuestion(const std::string& item, QString ownWords = {}) {
    return {"item." + item, {"1", "2", "3", "4"}, {}, std::move(ownWords)};
}

}  // namespace

std::vector<Question> reflectionQuestions() {
    return {{"went", {"well", "fairly", "a_little_hard", "hard"}},
            {"tired", {"not", "a_little", "tired", "very"}},
            {"good_pick", {"work", "care", "talk", "came"}, "good"},
            {"hard_pick", {"body", "people", "work", "nothing"}, "hard"},
            {"tomorrow_pick", {"same", "slowly", "ask", "rest"}, "tomorrow"}};
}

std::vector<Question> checkQuestions(Tablet& tablet, const std::string& participant) {
    std::vector<Question> questions;
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "check_items")) {
        if (row.participant != participant || row.isVoid) continue;
        for (const Json& item : row.values.value("items", Json::array())) {
            if (!item.is_string()) continue;
            const auto code = item.get<std::string>();
            if (std::ranges::find(kItems, code) != kItems.end()) {
                questions.push_back(checkQuestion(code));
            }
        }
        for (const char* own : kOwnItems) {
            const auto words = QString::fromStdString(row.text(own)).trimmed();
            if (!words.isEmpty()) questions.push_back(checkQuestion(own, words));
        }
    }
    if (questions.empty()) {
        for (const char* item : kUsualItems) questions.push_back(checkQuestion(item));
    }
    return questions;
}

}  // namespace ayumi::viewmodels
