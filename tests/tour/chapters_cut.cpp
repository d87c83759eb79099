// Both record without a connection, one person on both; the connection comes back.
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

QString waitingText(int count) {
    return QString("送信待ち %1件・このタブレットに保存済み").arg(count);
}

}  // namespace

void Tour::cut() {
    m_report.chapter("The connection is cut");
    m_report.check(m_relay.passedOn() > 0, "until now the wire carried everything");
    m_relay.cut();
    m_bytesAtCut = m_relay.passedOn();
    m_headAtCut = serverHead();
}

void Tour::recordOnOne() {
    Hand& hand = *m_one.hand;
    record(m_one, kSasaki, "present");
    record(m_one, kKobayashi, "late");
    record(m_one, kWatanabe, "present");
    hand.touch("more_" + person(kNguyen));
    hand.touch("menu_form");
    hand.waitFor("the small form opens", [&] { return m_one.route() == "attendance"; });
    hand.touch("status_present");
    hand.write("arrivedInput", "9:31");
    hand.write("noteInput", "店の前の落ち葉をはいてから始めた。");
    threePictures(m_one, "one-form");
    hand.touch("formSave");
    hand.waitFor("four wait", [&] { return m_one.waiting() == 4; });
    hand.touch("back");
    hand.waitFor("back on the roster", [&] { return m_one.route() == "roster"; });
    hand.check(hand.textOf("syncLine", "fact") == waitingText(4), "the sync line says what waits",
               hand.textOf("syncLine", "fact"));
    hand.check(hand.textOf("state_" + person(kNguyen)).contains("9:31"),
               "グエン ミン's time is shown", hand.textOf("state_" + person(kNguyen)));
    threePictures(m_one, "one-roster-cut");
}

// One tap on the wrong row: 井上's absence stands under 三浦, and goes to whose it is.
void Tour::moveOnTwo() {
    m_report.chapter(
        "ほかの人の記録でした: a record under the wrong person is moved, with a trace");
    Hand& hand = *m_two.hand;
    record(m_two, kMiura, "absent");
    hand.touch("more_" + person(kMiura));
    hand.touch("menu_form");
    hand.touch("formMove");
    hand.waitFor("it asks whose it is", [&] { return m_two.route() == "move"; });
    hand.touch("moveTo_" + person(kInoue));
    threePictures(m_two, "two-move");
    hand.touch("moveGo");
    hand.waitFor("the wrong person's days say where it went", [&] {
        return m_two.route() == "person" && hand.reads("井上 まこと さんへ移しました");
    });
    threePictures(m_two, "two-moved");
    openRoster(m_two, kBakery);
    hand.check(hand.textOf("state_" + person(kInoue)).contains("欠席"), "the right one has it",
               hand.textOf("state_" + person(kInoue)));
    hand.check(hand.reads("10:00–15:00"), "with the hours agreed with them");
}

void Tour::recordOnTwo() {
    Hand& hand = *m_two.hand;
    moveOnTwo();
    record(m_two, kMiura, "present");
    record(m_two, kWatanabe, "absent");
    hand.check(hand.textOf("syncLine", "fact") == waitingText(5), "the sync line says what waits",
               hand.textOf("syncLine", "fact"));
    threePictures(m_two, "two-roster-cut");
    hand.touch("syncLine");
    hand.waitFor("the sync page opens", [&] { return m_two.route() == "sync"; });
    hand.waitFor("it says why nothing is sent", [&] { return hand.sees("syncProblem"); });
    threePictures(m_two, "two-sync-cut");
    openRoster(m_two, kBakery);
    m_report.check(m_relay.passedOn() == m_bytesAtCut, "nothing passed since the cut");
    m_report.check(serverHead() == m_headAtCut, "the server heard of nothing since",
                   QString("entry %1 then, %2 now").arg(m_headAtCut).arg(serverHead()));
}

void Tour::comeBack() {
    m_report.chapter("The connection is back: both send, and the one person stands twice");
    m_relay.restore();
    waitForDrain(m_one);
    waitForDrain(m_two);
    m_report.check(serverHead() >= m_headAtCut + 9, "all nine changes reached the server");
    const QString id = person(kWatanabe);
    for (TourTablet* tablet : {&m_one, &m_two}) {
        Hand& hand = *tablet->hand;
        hand.waitFor(
            "渡辺 しげる is shown with both records",
            [&] { return hand.sees("choose_" + id + "_1"); }, kDrainMs);
        const QString both =
            hand.textOf("choose_" + id + "_0", "name") + hand.textOf("choose_" + id + "_1", "name");
        for (const char* part : {"出席", "欠席", "高橋", "岡本"}) {
            hand.check(both.contains(part), QString("both are named: %1").arg(part), both);
        }
        threePictures(*tablet, tablet->name.section(' ', 1) + "-contested");
    }
    // The demonstration has one such day of its own.
    m_one.hand->check(m_one.hand->textOf("syncLine", "fact").contains("確かめること 2件"),
                      "the sync line asks for a look", m_one.hand->textOf("syncLine", "fact"));
}

void Tour::settle() {
    m_report.chapter("こちらにする: settled on one, agreed on both");
    const QString id = person(kWatanabe);
    const QString first = "choose_" + id + "_0";
    Hand& hand = *m_one.hand;
    hand.check(hand.textOf(first, "name").contains("出席"), "own record stands first");
    hand.touch(hand.textOf(first, "name").contains("出席") ? first : "choose_" + id + "_1");
    for (TourTablet* tablet : {&m_one, &m_two}) {
        Hand& looking = *tablet->hand;
        looking.waitFor(
            "one record stands", [&] { return !looking.sees(first); }, kDrainMs);
        looking.check(looking.textOf("state_" + id).contains("出席"), "it says 出席",
                      looking.textOf("state_" + id));
        threePictures(*tablet, tablet->name.section(' ', 1) + "-settled");
    }
    waitForDrain(m_one);
    Hand& other = *m_two.hand;
    other.touch("more_" + id);
    other.touch("menu_person");
    other.waitFor("the person's days open", [&] { return m_two.route() == "person"; });
    other.waitFor("that two had stood, which, and who chose is still readable", [&] {
        return other.sees("settled_status") && other.reads("前は出欠の記録が2つありました") &&
               other.reads("欠席  岡本") && other.reads("高橋が「出席」に決めました");
    });
    threePictures(m_two, "two-history");
    openRoster(m_two, kBakery);
}

}  // namespace ayumi::tour
