package org.dangzhi;

import java.time.ZoneId;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.office.NewOffice;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;

/** An office for a test, and work done in it. */
public record TestOffice(OfficeId id) {

    /** Founds an office with a name nobody used yet. */
    public static TestOffice found(Offices offices) {
        var name = "滨北油田 " + Ids.next();
        var office = Office.in(
                OfficeId.NONE,
                Actor.system("test"),
                () -> offices.found(new NewOffice(null, name, "滨北", ZoneId.of("Asia/Shanghai"))));
        return new TestOffice(office.id());
    }

    public <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return Office.in(id, actor, work);
    }

    /** As the system itself, for what no person does. */
    public <T, X extends Throwable> T in(ScopedValue.CallableOp<T, X> work) throws X {
        return as(Actor.system("test"), work);
    }

    public void run(Runnable work) {
        Office.in(id, Actor.system("test"), work);
    }
}
