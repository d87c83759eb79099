// Inner parts of error_words.cpp: the table by where its codes come from, and sentences that many
// codes share.
#pragma once

#include <QtGlobal>

#include <vector>

namespace ayumi::viewmodels {

inline constexpr const char* kKept =
    QT_TRANSLATE_NOOP("ErrorText", "記録はこのタブレットに残っています");
inline constexpr const char* kTyped = QT_TRANSLATE_NOOP("ErrorText", "入れた内容は残っています");
inline constexpr const char* kTellAdmin =
    QT_TRANSLATE_NOOP("ErrorText", "管理者に、この番号を知らせてください：<code>");
inline constexpr const char* kNothingLost =
    QT_TRANSLATE_NOOP("ErrorText", "なにも失われていません");
inline constexpr const char* kNothingGone = QT_TRANSLATE_NOOP("ErrorText", "なにも消えません");
inline constexpr const char* kSetAside =
    QT_TRANSLATE_NOOP("ErrorText", "記録は別に置いてあり、消えていません");
inline constexpr const char* kNotErased = QT_TRANSLATE_NOOP("ErrorText", "記録は消していません");
inline constexpr const char* kNewInvitation =
    QT_TRANSLATE_NOOP("ErrorText", "管理者に新しい招待を出してもらってください");
inline constexpr const char* kNewCode =
    QT_TRANSLATE_NOOP("ErrorText", "支援者に新しい番号を出してもらってください");
inline constexpr const char* kNewServer = QT_TRANSLATE_NOOP(
    "ErrorText",
    "管理者に、サーバーを新しくしてもらってください。そのあと、もう一度書いてください");
inline constexpr const char* kWaitAndPress =
    QT_TRANSLATE_NOOP("ErrorText", "少し待って、もう一度押してください");

struct ErrorGroup {
    std::vector<const char*> codes;
    const char* what;
    const char* kept;
    const char* todo;
};

// Before and around the records: enrolment, network, sign-in, secrets.
std::vector<ErrorGroup> accessErrors();
// The tablet itself, forms, quarantine.
std::vector<ErrorGroup> recordErrors();
// What supervisors decide, and who stands in for one.
std::vector<ErrorGroup> decisionErrors();

}  // namespace ayumi::viewmodels
