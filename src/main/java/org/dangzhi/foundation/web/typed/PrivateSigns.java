package org.dangzhi.foundation.web.typed;

/**
 * Private-use signs: numbers that no standard gave a character, so that each machine shows its own or none. Older Chinese
 * systems kept eighty characters there, among them 䶮 of names; GB 18030 says which they are.
 */
final class PrivateSigns {

    private static final int FIRST = 0xE815;

    /** Those of GBK from {@code FE50} to {@code FEA0}, in order, by GB 18030-2022. */
    private static final int[] USUAL = ("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹"
                    + "䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
            .codePoints()
            .toArray();

    private PrivateSigns() {}

    static boolean isOne(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE;
    }

    /** The character that it stands for; itself where nobody says which. */
    static int usual(int sign) {
        int at = sign - FIRST;
        return at >= 0 && at < USUAL.length ? USUAL[at] : sign;
    }
}
