// A few words about a day while they are typed: a comment, why a signed day changes, why it is sent
// back, what was done after a call for help. Kept as a draft of their author at each letter, until
// they are saved; a refusal stands beside them and takes nothing away.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/problem.h"
#include "shared/records/copied_text.h"

namespace ayumi::viewmodels {

// What they are for. `about`: the record a comment is on, the call that is answered, "record field"
// that is settled; may be empty.
struct WordsFor {
    QString what;  // "comment", "reason", "return", "seen"
    std::string participant;
    std::string day;
    std::string about = {};
    std::string change = {};  // of a reason: the value that is chosen

    bool operator==(const WordsFor&) const = default;
};

class DayWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int length READ length NOTIFY changed)      // characters as people count them
    Q_PROPERTY(int limit READ limit NOTIFY changed)        // 0: none but that of a change
    Q_PROPERTY(QString copied READ copied NOTIFY changed)  // copiedFrom()
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    explicit DayWords(AppContext& app) : m_app(app), m_problem(app.language()) {}

    const QString& what() const { return m_for.what; }
    const QString& text() const { return m_text; }
    void setText(const QString& text);
    int length() const { return codePointsOf(m_text); }
    int limit() const;
    QString copied() const;
    Problem* problem() { return &m_problem; }
    const WordsFor& of() const { return m_for; }
    std::string trimmed() const { return m_text.trimmed().toStdString(); }

    // With what was begun for it before. `earlier`: what such words were on days before.
    void begin(WordsFor words, std::vector<records::EarlierText> earlier = {});
    // What was begun and not saved; nullopt if nothing was.
    std::optional<WordsFor> begun(const WordsFor& words);
    QString begunText(const WordsFor& words) { return keptText(words); }

    // The draft goes with the change that holds the words, or by done().
    store::DraftKey draftKey() const { return keyOf(m_for); }
    void done();

signals:
    void changed();

private:
    store::DraftKey keyOf(const WordsFor& words) const;
    Json kept(const WordsFor& words);
    QString keptText(const WordsFor& words);

    AppContext& m_app;
    Problem m_problem;
    WordsFor m_for;
    QString m_text;
    std::vector<records::EarlierText> m_earlier;
    std::map<std::string, Json> m_kept;  // written here, by page of the draft; null: dropped
};

}  // namespace ayumi::viewmodels
