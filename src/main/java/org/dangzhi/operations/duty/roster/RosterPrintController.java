package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.DutyModule;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Controller of the roster on paper and as a sheet. */
@Controller
@RequestMapping("/duty/roster")
@RequiresPermission(DutyModule.READ)
class RosterPrintController {

    private final RosterPrintout printout;
    private final RosterSheet sheet;
    private final Holidays holidays;

    RosterPrintController(RosterPrintout printout, RosterSheet sheet, Holidays holidays) {
        this.printout = printout;
        this.sheet = sheet;
        this.holidays = holidays;
    }

    @GetMapping("/{month}/word")
    ResponseEntity<Resource> word(@PathVariable YearMonth month) {
        return printout.of(RosterController.known(month)).word();
    }

    @GetMapping("/{month}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable YearMonth month) {
        return printout.of(RosterController.known(month)).pdf();
    }

    @GetMapping("/{month}/one-sheet/word")
    ResponseEntity<Resource> oneSheetWord(@PathVariable YearMonth month) {
        return printout.ofMonthOnOneSheet(RosterController.known(month)).word();
    }

    @GetMapping("/{month}/one-sheet/pdf")
    ResponseEntity<Resource> oneSheetPdf(@PathVariable YearMonth month) {
        return printout.ofMonthOnOneSheet(RosterController.known(month)).pdf();
    }

    /** The duty table of the holiday that a day belongs to. */
    @GetMapping("/holidays/{day}/word")
    ResponseEntity<Resource> holidayWord(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.ofHoliday(holidays.around(day)).word();
    }

    @GetMapping("/holidays/{day}/pdf")
    ResponseEntity<Resource> holidayPdf(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return printout.ofHoliday(holidays.around(day)).pdf();
    }

    @GetMapping("/{month}/export")
    ResponseEntity<Resource> export(@PathVariable YearMonth month) {
        return sheet.export(RosterController.known(month));
    }
}
