// Layouts inside of layouts, with text that wraps anew when the width changes.
import QtQuick
import QtTest
import Ayumi.Components
import Ayumi.Drawing

Item {
    id: root

    width: 600
    height: 800

    ColumnLayout {
        id: page

        width: 400
        spacing: 10

        RowLayout {
            id: line

            spacing: 10
            Layout.fillWidth: true

            Rectangle {
                id: tile

                width: 40
                height: 40
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                AppText {
                    id: words

                    text: "ながい文は、はばが狭くなると折りかえして高くなり、下のものを押し下げます"
                    Layout.fillWidth: true
                }
                AppText {
                    id: more

                    text: "二つめ"
                    Layout.fillWidth: true
                }
            }
        }
        Rectangle {
            id: below

            implicitWidth: 100
            implicitHeight: 20
            Layout.alignment: Qt.AlignHCenter
        }
    }

    GridLayout {
        id: grid

        width: 300
        columns: 3
        columnSpacing: 10
        rowSpacing: 10

        Repeater {
            id: cells

            model: 5

            Rectangle {
                implicitHeight: 20
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: index === 3 ? 2 : 1
            }
        }
    }

    TestCase {
        name: "Layouts"
        when: windowShown

        function init() {
            page.width = 400
            more.visible = true
        }

        function test_heightsFollowWidths_alsoDeepInside() {
            tryCompare(words, "width", 350)
            const wide = words.height
            page.width = 200
            tryCompare(words, "width", 150)
            verify(words.height > wide)
            compare(words.height, Math.ceil(words.implicitHeight))
            compare(more.y, words.height)
            compare(line.height, words.height + more.height)
            compare(below.y, line.height + 10)
            compare(page.height, below.y + 20)
        }

        function test_whatIsHidden_takesNoRoom() {
            tryCompare(words, "width", 350)
            const before = below.y
            more.visible = false
            tryCompare(below, "y", before - more.height)
        }

        function test_itemsStandWhereTheyAsk() {
            tryCompare(below, "x", 150)
            compare(tile.y, 0)
            compare(tile.width, 40)
        }

        function test_gridSharesItsWidth_andSpansColumns() {
            tryCompare(grid, "implicitHeight", 50)
            const first = cells.itemAt(0), spanning = cells.itemAt(3), last = cells.itemAt(4)
            verify(Math.abs(first.width - 280 / 3) <= 1)
            compare(spanning.x, 0)
            compare(spanning.y, 30)
            compare(spanning.width, cells.itemAt(1).x + cells.itemAt(1).width)
            compare(last.x, cells.itemAt(2).x)
        }
    }
}
