// Controls by touch and by keyboard: they act once, can be reached, and are large enough.
import QtQuick
import QtTest
import Ayumi.Components
import Ayumi.Style

Item {
    id: page

    width: 900
    height: 1200

    Column {
        id: column

        spacing: 16
        width: 600

        AppButton { id: button; objectName: "save"; text: "署名する"; iconName: "stamp" }
        IconButton { id: icon; iconName: "back"; label: "もどる" }
        Chip { id: chip; text: "体調" }
        ChoiceRow { id: row; width: 500; text: "よく {眠|ねむ}れた" }
        ChoiceTile { id: tile; text: "{疲|つか}れた"; iconName: "b2" }
        AppRadio { id: radio; text: "出席 9:02"; detail: "高橋" }
        AppCheckBox { id: box; text: "絵を出す" }
        AppSwitch { id: flip; text: "動き" }
        Field { id: field; objectName: "arrival"; width: 300; label: "到着" }
        SecretField { id: secret; objectName: "pass"; width: 300; label: "合言葉" }
        RowCard { id: card; width: 500; title: "佐々木"; subtitle: "9:00" }
        RowCard { id: still; width: 500; title: "小林"; pressable: false }
        SyncLine { id: line; width: 600; status: "waiting"; count: 12; since: "8:10" }
    }

    PinPad { id: pad; x: 620; width: 260 }

    SignalSpy { id: pressed; signalName: "clicked" }
    SignalSpy { id: toggledSpy; signalName: "toggled" }
    SignalSpy { id: digits; target: pad; signalName: "digitPressed" }
    SignalSpy { id: erased; target: pad; signalName: "erasePressed" }

    TestCase {
        name: "Controls"
        when: windowShown

        function cleanup() {
            pressed.target = null
            box.checked = false
            flip.checked = false
            field.text = ""
            secret.shown = false
            Theme.palette = "light"
            button.enabled = true
        }

        function test_press_actsOnce_byTouchAndKeyboard_data() {
            return [{ tag: "button", it: button }, { tag: "icon", it: icon },
                { tag: "chip", it: chip }, { tag: "row", it: row }, { tag: "tile", it: tile },
                { tag: "radio", it: radio }, { tag: "card", it: card }, { tag: "sync", it: line }]
        }

        function test_press_actsOnce_byTouchAndKeyboard(data) {
            pressed.target = data.it
            pressed.clear()
            mouseClick(data.it)
            compare(pressed.count, 1)
            data.it.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(pressed.count, 2)
            keyClick(Qt.Key_Enter)
            compare(pressed.count, 3)
            keyClick(Qt.Key_Space)
            compare(pressed.count, 4)
        }

        function test_press_doesNothing_whenDisabled() {
            pressed.target = button
            pressed.clear()
            button.enabled = false
            mouseClick(button)
            compare(pressed.count, 0)
        }

        function test_chip_keepsItsState_whenPressed() {
            mouseClick(chip)
            compare(chip.selected, false)
        }

        function test_toggle_changes_byTouchAndKeyboard_data() {
            return [{ tag: "box", it: box }, { tag: "switch", it: flip }]
        }

        function test_toggle_changes_byTouchAndKeyboard(data) {
            toggledSpy.target = data.it
            toggledSpy.clear()
            mouseClick(data.it)
            compare(data.it.checked, true)
            data.it.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(data.it.checked, false)
            keyClick(Qt.Key_Return)
            compare(data.it.checked, true)
            compare(toggledSpy.count, 3)
        }

        function test_target_isLargeEnough_data() {
            const staff = [button, icon, chip, radio, box, flip, card, line]
            const list = staff.map((it, i) => ({ tag: "staff " + i, it: it, least: 48 }))
            list.push({ tag: "answer row", it: row, least: 76 })
            list.push({ tag: "answer tile", it: tile, least: 76 })
            list.push({ tag: "field", it: field.input, least: 48 })
            list.push({ tag: "key", it: findChild(pad, "pin5"), least: 76 })
            list.push({ tag: "erase", it: findChild(pad, "pinErase"), least: 76 })
            list.push({ tag: "show", it: findChild(secret.input, "passShow"), least: 48 })
            return list
        }

        function test_target_isLargeEnough(data) {
            verify(data.it.width >= data.least, "width " + data.it.width)
            verify(data.it.height >= data.least, "height " + data.it.height)
        }

        function test_ring_showsOnlyForTheKeyboard() {
            button.forceActiveFocus(Qt.TabFocusReason)
            verify(button.visualFocus)
            icon.forceActiveFocus(Qt.MouseFocusReason)
            verify(!icon.visualFocus)
            verify(!button.visualFocus)
        }

        function test_tab_goesInReadingOrder() {
            button.forceActiveFocus(Qt.TabFocusReason)
            for (const next of [icon, chip, row, tile, radio, box, flip, field.input,
                                secret.input]) {
                keyClick(Qt.Key_Tab)
                verify(next.activeFocus, "reaches " + next)
            }
        }

        function test_tab_passesBy_whenARowDoesNotPress() {
            card.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(line.activeFocus)
        }

        function test_name_isSpoken_data() {
            return [{ tag: "button", it: button, name: "署名する" },
                { tag: "icon", it: icon, name: "もどる" },
                { tag: "row", it: row, name: "よく眠れた" },
                { tag: "radio", it: radio, name: "出席 9:02 高橋" },
                { tag: "field", it: field.input, name: "到着" },
                { tag: "card", it: card, name: "佐々木 9:00" },
                { tag: "key", it: findChild(pad, "pin5"), name: "5" }]
        }

        function test_name_isSpoken(data) {
            compare(data.it.Accessible.name, data.name)
        }

        function test_field_takesText_byKeyboard() {
            mouseClick(field.input)
            keyClick(Qt.Key_9)
            compare(field.text, "9")
            compare(field.input.objectName, "arrivalInput")
        }

        function test_secret_isHidden_untilShown() {
            compare(secret.input.echoMode, TextInput.Password)
            mouseClick(findChild(secret.input, "passShow"))
            compare(secret.input.echoMode, TextInput.Normal)
        }

        function test_pad_handsOnDigits_byTouchAndKeyboard() {
            digits.clear()
            erased.clear()
            mouseClick(findChild(pad, "pin7"))
            compare(digits.signalArguments[0][0], 7)
            findChild(pad, "pin7").forceActiveFocus()
            keyClick(Qt.Key_0)
            compare(digits.signalArguments[1][0], 0)
            keyClick(Qt.Key_Backspace)
            compare(erased.count, 1)
        }

        function test_pad_leavesEnterToThePage_whenDigitsAreTyped() {
            digits.clear()
            pad.forceActiveFocus()
            keyClick(Qt.Key_4)
            keyClick(Qt.Key_Return)
            compare(digits.count, 1)
            findChild(pad, "pin2").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(digits.signalArguments[1][0], 2)
        }

        function test_syncLine_saysTheFigures_whenWaiting() {
            verify(line.fact.indexOf("12") >= 0)
            verify(line.detail.indexOf("8:10") >= 0)
            verify(line.Accessible.name.indexOf(line.fact) === 0)
        }
    }
}
