// 「からだとこころで 聞くこと」: what a person's daily check asks, chosen by the person with the
// coach. Every step is a draft at once; saving makes one change. A sign of the person's own keeps
// its code: taken off, it stays readable on the days it was answered on.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

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

class CheckItemsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* items READ items CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* left READ left CONSTANT)  // not asked now
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

    CheckItemsPage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& personName() const { return m_personName; }
    RowsModelBase* items() { return &m_lines; }
    RowsModelBase* left() { return &m_left; }
    bool full() const { return m_items.size() >= kMostItems; }
    bool dirty() const { return m_dirty; }
    bool writable() const { return m_writable; }
    int most() const { return kMostItems; }
    int wordsLimit() const { return kWordsLimit; }
    const QString& savedAt() const { return m_savedAt; }
    Problem* problem() { return &m_problem; }
    Problem* wordsProblem() { return &m_wordsProblem; }

    Q_INVOKABLE void add(const QString& code);
    Q_INVOKABLE bool addOwn(const QString& words);  // false: refused, wordsProblem says why
    Q_INVOKABLE bool reword(const QString& code, const QString& words);
    Q_INVOKABLE void move(const QString& code, int places);  // -1 up, 1 down
    Q_INVOKABLE void remove(const QString& code);
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();

signals:
    void changed();

private:
    void load();
    void loadDraft();
    void edited();
    void show();
    bool checkWords(const QString& words);
    std::map<std::string, Json> differing() const;

    AppContext& m_app;
    const std::string m_participant;
    std::string m_record;
    store::DraftKey m_draftKey;
    store::RecordView m_view;
    store::OnScreen m_onScreen;
    std::vector<std::string> m_items;      // codes, in order
    std::map<std::string, QString> m_own;  // code -> words
    RowsModel<CheckItemLine> m_lines;
    RowsModel<CheckItemLine> m_left;
    Problem m_problem;
    Problem m_wordsProblem;
    QString m_personName;
    QString m_savedAt;
    bool m_dirty = false;
    bool m_writable = false;
};

}  // namespace ayumi::viewmodels
