// The two forms of a disclosure, written piece by piece as records are read: one for people, one
// for programs. Their formats: docs/data.md "A disclosure".
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "server/disclosure/holding.h"
#include "shared/base/language.h"
#include "shared/sync/change.h"

namespace ayumi::disclosure {

inline constexpr int kDisclosureFormat = 1;

// On the first page.
struct Cover {
    std::string agency;  // id
    std::string agencyName;
    sync::Head head;      // of the log, up to which it is told
    std::string askedBy;  // "self", "parent", "guardian", "curator", "assistant"
    std::string reason;
};

// What no server holds: said in both forms, so that silence is not taken for nothing.
inline constexpr std::array kNotHeld{"read_log", "papers", "unsent", "backups", "other_records"};

using Out = std::function<void(std::string_view)>;

class Form {
public:
    virtual ~Form() = default;
    // In this order: begin, each record, each held change, end.
    virtual void begin(const Cover& cover) = 0;
    virtual void record(const ToldRecord& record) = 0;
    virtual void held(const ToldHeld& held) = 0;
    virtual void end() = 0;
};

// `holding` outlives them.
std::unique_ptr<Form> readableForm(Holding& holding, Language language, Out out);  // HTML
std::unique_ptr<Form> machineForm(Holding& holding, Out out);                      // JSON

// Everything into all of them.
void tell(Holding& holding, const Cover& cover, const std::vector<Form*>& forms);

}  // namespace ayumi::disclosure
