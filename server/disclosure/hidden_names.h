// Takes the names of other people out of texts, as a black bar does on paper. What stands there was
// typed by people: a name that is written in some other way is not found.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ayumi::disclosure {

inline constexpr std::string_view kBar = "■■■";

// Whole names ("佐々木 ひかる", also without the blank) go wherever they stand. Of parts and
// nicknames: those with kanji wherever they stand; kana and Latin letters only where no letter of
// the same script goes on ("ミン" not in "ビタミン"), hiragana may be followed by a particle from
// three characters on; shorter ones, and single kanji, only before さん, 様 and the like.
class HiddenNames {
public:
    // `name` as a record holds it: a name, its reading, a nickname.
    void hide(std::string_view name);
    // An id or a name that goes as it is, and only whole.
    void hideWhole(std::string_view text);
    // Parts of a name that stay, whoever else bears them: the person's own.
    void keep(std::string_view name);

    std::string in(std::string_view text) const;

private:
    enum class Where { Everywhere, Apart, BeforeHonorific };
    struct Needle {
        std::string text;
        Where where;
    };
    void add(std::string text, Where where);
    const Needle* at(std::string_view text, std::size_t place) const;

    std::unordered_map<std::string, std::vector<Needle>> m_needles;  // by their first character
    std::vector<std::string> m_kept;
};

}  // namespace ayumi::disclosure
