#include "mobile/viewmodels/error_words.h"

#include "mobile/viewmodels/error_words_parts.h"

namespace ayumi::viewmodels {

const std::vector<ErrorWords>& errorWords() {
    static const std::vector<ErrorWords> kTable = [] {
        std::vector<ErrorWords> table;
        for (const auto& groups : {accessErrors(), recordErrors(), decisionErrors()}) {
            for (const auto& group : groups) {
                for (const char* code : group.codes) {
                    table.push_back({code, group.what, group.kept, group.todo});
                }
            }
        }
        return table;
    }();
    return kTable;
}

}  // namespace ayumi::viewmodels
