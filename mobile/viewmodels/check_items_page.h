// 「からだとこころで 聞くこと」: what a person's daily check asks, chosen by the person with the
// coach. Every step is a draft at once; saving makes one change. A sign of the person's own keeps
// its code: taken off, it stays readable on the days it was answered on. Signs that the person
// ticked on a sheet are offered and taken over with a touch (check_signs.h): by staff among what is
// asked, by the person as a list of their own.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/check_items.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct CheckItemLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)      // code
    Q_PROPERTY(QString words MEMBER words)  // of an own sign; empty: a usual item
    Q_PROPERTY(bool first MEMBER first)
    Q_PROPERTY(bool last MEMBER last)

public:
    QString key;
    QString words;
    bool first = false;
    bool last = false;

    bool operator==(const CheckItemLine&) const = default;
};

struct OfferedSign {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // code; of a sign that is there already its own
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString label MEMBER label)  // markup, in the language of the screen
    Q_PROPERTY(bool asked MEMBER asked)
    Q_PROPERTY(bool fits MEMBER fits)  // within kWordsLimit; a longer one is put in words by hand

public:
    QString key;
    QString words;
    QString label;
    bool asked = false;
    bool fits = true;

    bool operator==(const OfferedSign&) const = default;
};

class CheckItemsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* items READ items CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* left READ left CONSTANT)    // not asked now
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* signs READ signs CONSTANT)  // ticked on a sheet
    Q_PROPERTY(bool consented READ consented NOTIFY changed)                 // signs may be kept
    Q_PROPERTY(bool full READ full NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool writable READ writable CONSTANT)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(int wordsLimit READ wordsLimit CONSTANT)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* wordsProblem READ wordsProblem CONSTANT)

public:
    // A question holds the words and stays within 40 characters (app.md, rule 1).
    static constexpr int kWordsLimit = 25;
    static constexpr int kMostItems = 8;  // a check that is done in a minute

    // args: participant, of a participant themselves not needed; filling (record) for its signs
    // alone
    CheckItemsPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    RowsModelBase* items() { return &m_lines; }
    RowsModelBase* left() { return &m_left; }
    RowsModelBase* signs() { return &m_signs; }
    bool consented() const { return m_consented; }
    bool full() const { return m_items.size() >= kMostItems; }
    bool dirty() const { return m_dirty; }
    bool writable() const { return m_writable; }
    int most() const { return kMostItems; }
    int wordsLimit() const { return kWordsLimit; }
    const QString& savedAt() const { return m_savedAt; }
    Problem* problem() { return &m_problem; }
    Problem* wordsProblem() { return &m_wordsProblem; }

    Q_INVOKABLE void add(const QString& code);
    Q_INVOKABLE bool addOwn(const QString& words);   // false: refused, wordsProblem says why
    Q_INVOKABLE void takeOver(const QString& code);  // an offered sign, or off again
    Q_INVOKABLE bool reword(const QString& code, const QString& words);
    Q_INVOKABLE void move(const QString& code, int places);  // -1 up, 1 down
    Q_INVOKABLE void remove(const QString& code);
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void back();  // of the person's own list: it is saved first
    Q_INVOKABLE void rest();

signals:
    void changed();

private:
    void load();
    void loadDraft();
    void edited();
    void show();
    void offerSigns();
    std::string codeOf(const QString& words, const std::string& otherwise) const;
    bool addCode(const std::string& code, const QString& words);
    void leave(const std::function<void()>& then);
    bool checkWords(const QString& words);
    std::map<std::string, Json> differing() const;

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_filling;
    std::string m_record;
    store::DraftKey m_draftKey;
    store::RecordView m_view;
    store::OnScreen m_onScreen;
    std::vector<std::string> m_items;      // codes, in order
    std::map<std::string, QString> m_own;  // code -> words
    RowsModel<CheckItemLine> m_lines;
    RowsModel<CheckItemLine> m_left;
    RowsModel<OfferedSign> m_signs;
    Problem m_problem;
    Problem m_wordsProblem;
    QString m_personName;
    QString m_savedAt;
    bool m_consented = false;
    bool m_dirty = false;
    bool m_writable = false;
};

}  // namespace ayumi::viewmodels
