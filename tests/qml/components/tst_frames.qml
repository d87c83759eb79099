// Page frames: what is too long can be reached by buttons and keyboard, head and foot stay, and
// turning the screen gives the same page as opening it that way.
import QtQuick
import QtTest
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

Item {
    id: page

    width: 1280
    height: 1280

    Component {
        id: staffPage

        PageFrame {
            id: frame

            title: "ひだまり製パン 南店"
            subtitle: "11月20日（金）  予定 6人・来た 3人"
            backVisible: true
            entries: [{ key: "today", label: "きょう", icon: "sun" },
                { key: "people", label: "利用者", icon: "people" },
                { key: "settings", label: "設定", icon: "sliders" }]
            current: "today"
            actions: [AppButton { objectName: "absence"; text: "欠席連絡"; iconName: "phone" }]

            Repeater {
                model: 12

                RowCard {
                    required property int index

                    objectName: "row" + index
                    title: "佐々木 ひかる"
                    subtitle: "9:00–15:00"
                    Layout.fillWidth: true
                }
            }
        }
    }

    Component {
        id: question

        ParticipantFrame {
            progressText: "5つのうち 2つめ"
            progressTotal: 5
            progressCurrent: 2
            savedText: "{保存|ほぞん}しました"

            RubyText {
                text: "{今日|きょう}は どのくらい {疲|つか}れましたか。"
                size: Theme.sizeQuestion
                bold: true
                balanced: true
                Layout.fillWidth: true
            }
            Repeater {
                model: 6

                ChoiceRow {
                    required property int index

                    objectName: "answer" + index
                    text: "{少|すこ}し {疲|つか}れた"
                    Layout.fillWidth: true
                }
            }
        }
    }

    TestCase {
        name: "Frames"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
            Theme.windowWidth = 1280
        }

        function open(component, width, height, scale) {
            Theme.textScale = scale
            Theme.windowWidth = width
            const made = createTemporaryObject(component, page, { width: width, height: height })
            verify(made)
            wait(60)
            return made
        }

        // Every visible control with its place, for comparing two pages.
        function places(item, into, root) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (!child.visible) continue
                if (child.objectName !== "") {
                    const at = child.mapToItem(root, 0, 0)
                    into.push(child.objectName + " " + Math.round(at.x) + " " + Math.round(at.y)
                              + " " + Math.round(child.width) + " " + Math.round(child.height))
                }
                places(child, into, root)
            }
            return into
        }

        function test_turning_givesTheSamePage_data() {
            const list = []
            for (const name of ["staff", "question"]) {
                list.push({ tag: name + " turned", name: name, from: [1280, 800], to: [800, 1280],
                    scale: 1 })
                list.push({ tag: name + " back", name: name, from: [800, 1280], to: [1280, 800],
                    scale: 1 })
                list.push({ tag: name + " phone", name: name, from: [1280, 800], to: [390, 844],
                    scale: 1 })
                list.push({ tag: name + " large", name: name, from: [390, 844], to: [1280, 800],
                    scale: 2 })
            }
            return list
        }

        function test_turning_givesTheSamePage(data) {
            const component = data.name === "staff" ? staffPage : question
            const turned = open(component, data.from[0], data.from[1], data.scale)
            Theme.windowWidth = data.to[0]
            turned.width = data.to[0]
            turned.height = data.to[1]
            const fresh = open(component, data.to[0], data.to[1], data.scale)
            // A busy machine draws late.
            let now = "", wanted = ""
            for (let tries = 0; tries < 60; ++tries) {
                now = places(turned, [], turned).join("\n")
                wanted = places(fresh, [], fresh).join("\n")
                if (now === wanted) break
                wait(50)
            }
            compare(now, wanted)
        }

        function test_scrollButtons_reachTheEnd_data() {
            return [{ tag: "wide", size: [1280, 800], scale: 1 },
                { tag: "phone", size: [390, 844], scale: 1 },
                { tag: "large", size: [1280, 800], scale: 2 }]
        }

        function test_scrollButtons_reachTheEnd(data) {
            const frame = open(staffPage, data.size[0], data.size[1], data.scale)
            const body = findChild(frame, "pageBody")
            tryVerify(() => shown(frame, "scrollDown"), 5000,
                      "したへ stands where something lies below")
            const down = shown(frame, "scrollDown")
            let presses = 0
            while (down.enabled && presses < 40) {
                mouseClick(down)
                ++presses
            }
            verify(presses > 0)
            fuzzyCompare(body.contentY, body.contentHeight - body.height, 1)
            const up = shown(frame, "scrollUp")
            while (up.enabled && presses < 80) {
                mouseClick(up)
                ++presses
            }
            compare(body.contentY, 0)
        }

        function test_participantsScrollButtons_areOnlyThoseThatLeadSomewhere_data() {
            return [{ tag: "wide", size: [1280, 800], scale: 1 },
                { tag: "phone", size: [360, 740], scale: 1 },
                { tag: "cramped", size: [360, 740], scale: 2 }]
        }

        function test_participantsScrollButtons_areOnlyThoseThatLeadSomewhere(data) {
            const frame = open(question, data.size[0], data.size[1], data.scale)
            const body = findChild(frame, "pageBody")
            tryVerify(() => shown(frame, "scrollDown") && !shown(frame, "scrollUp"), 5000)
            const next = shown(frame, "next")
            const corner = () => next.mapToItem(frame, next.width, next.height), place = corner()
            verify(place.x <= frame.width && next.width >= 76)
            for (let i = 0; i < 40 && shown(frame, "scrollDown"); ++i)
                mouseClick(shown(frame, "scrollDown"))
            fuzzyCompare(body.contentY, body.contentHeight - body.height, 1)
            verify(shown(frame, "scrollUp").width >= 76)
            fuzzyCompare(corner().x, place.x, 1)
            fuzzyCompare(corner().y, place.y, 1)
            for (let i = 0; i < 40 && shown(frame, "scrollUp"); ++i)
                mouseClick(shown(frame, "scrollUp"))
            compare(body.contentY, 0)
        }

        function shown(item, name) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (!child.visible) continue
                if (child.objectName === name) return child
                const deeper = shown(child, name)
                if (deeper) return deeper
            }
            return null
        }

        function test_keyboard_bringsTheRowIntoView() {
            const frame = open(staffPage, 1280, 800, 1)
            const body = findChild(frame, "pageBody")
            const row = findChild(frame, "row11")
            row.forceActiveFocus(Qt.TabFocusReason)
            const at = row.mapToItem(body, 0, 0)
            verify(at.y >= 0 && at.y + row.height <= body.height, "at " + at.y)
        }

        function test_participantTargets_areTwelveMillimetres_data() {
            return [{ tag: "wide", size: [1280, 800], scale: 1 },
                { tag: "phone", size: [390, 844], scale: 1 },
                { tag: "phone large", size: [390, 844], scale: 2 }]
        }

        function test_participantTargets_areTwelveMillimetres(data) {
            const frame = open(question, data.size[0], data.size[1], data.scale)
            for (const name of ["back", "speak", "rest", "next", "answer0"]) {
                const target = shown(frame, name)
                verify(target, name)
                verify(target.width >= 76 && target.height >= 76,
                       name + " " + target.width + " " + target.height)
                const at = target.mapToItem(frame, 0, 0)
                verify(at.x >= 0 && at.x + target.width <= frame.width + 0.5, name + " is whole")
            }
        }

        SignalSpy {
            id: spoken

            signalName: "speak"
        }

        function test_readAloud_leavesTheOthersInTheirPlace_data() {
            return test_participantTargets_areTwelveMillimetres_data()
        }

        function test_readAloud_leavesTheOthersInTheirPlace(data) {
            const frame = open(question, data.size[0], data.size[1], data.scale)
            const silent = open(question, data.size[0], data.size[1], data.scale)
            silent.speakVisible = false
            for (const name of ["back", "rest", "next"]) {
                tryVerify(() => {
                    const one = shown(frame, name), other = shown(silent, name)
                    const at = one.mapToItem(frame, 0, 0), there = other.mapToItem(silent, 0, 0)
                    return Math.abs(at.x - there.x) <= 1 && Math.abs(at.y - there.y) <= 1
                }, 5000, name)
            }
            compare(shown(silent, "speak"), null)
        }

        function test_readAloud_standsAtOnePlace_withAndWithoutTheOthers_data() {
            return test_participantTargets_areTwelveMillimetres_data()
        }

        function test_readAloud_standsAtOnePlace_withAndWithoutTheOthers(data) {
            const frame = open(question, data.size[0], data.size[1], data.scale)
            const bare = open(question, data.size[0], data.size[1], data.scale)
            bare.restVisible = false
            bare.backVisible = false
            tryVerify(() => {
                const one = shown(frame, "speak").mapToItem(frame, 0, 0)
                const other = shown(bare, "speak").mapToItem(bare, 0, 0)
                return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1
            }, 5000)
            verify(!shown(bare, "rest").enabled)
        }

        function test_readAloud_isAskedForAndEndedByTheSameButton_data() {
            return [{ tag: "wide", size: [1280, 800], scale: 1 },
                { tag: "phone, just not beside", size: [360, 740], scale: 1.5 },
                { tag: "phone large", size: [360, 740], scale: 2 }]
        }

        function test_readAloud_isAskedForAndEndedByTheSameButton(data) {
            const frame = open(question, data.size[0], data.size[1], data.scale)
            spoken.target = frame
            spoken.clear()
            const button = shown(frame, "speak")
            const width = button.width
            compare(button.Accessible.name, "よみあげ")
            touchEvent(button).press(0, button).commit()
            touchEvent(button).release(0, button).commit()
            compare(spoken.count, 1)
            frame.speaking = true
            wait(60)
            compare(shown(frame, "speak"), button, "it does not move while it is heard")
            if (data.scale === 1) compare(button.width, width)
            compare(button.Accessible.name, "とめる")
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(spoken.count, 2)
            verify(button.activeFocus)
            frame.speaking = false
            verify(shown(frame, "speak").activeFocus, "the focus stays where it was")
        }
    }
}
