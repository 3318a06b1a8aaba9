using HighDicom.Codes;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Writes observers: PS3.16 TID 1002 with TID 1003 for a person and TID 1004 for a device.</summary>
internal static class ObserverWriter
{
    internal static void Write(Tid1002.Builder context, Observer observer)
    {
        switch (observer)
        {
            case DeviceObserver device:
                context.ObserverType(Dcm.Device).DeviceObserverIdentifyingAttributes(to => Write(to, device));
                break;
            case PersonObserver person:
                context.ObserverType(Dcm.Person).PersonObserverIdentifyingAttributes(to => Write(to, person));
                break;
        }
    }

    private static void Write(Tid1004.Builder to, DeviceObserver device)
    {
        if (device.Uid is { } uid) to.DeviceObserverUid(uid);
        if (device.Name is { } name) to.DeviceObserverName(name);
        if (device.Manufacturer is { } manufacturer) to.DeviceObserverManufacturer(manufacturer);
        if (device.ModelName is { } modelName) to.DeviceObserverModelName(modelName);
        if (device.SerialNumber is { } serialNumber) to.DeviceObserverSerialNumber(serialNumber);
        if (device.Location is { } location) to.DeviceObserverPhysicalLocationDuringObservation(location);
    }

    private static void Write(Tid1003.Builder to, PersonObserver person)
    {
        if (person.Name is { } name) to.PersonObserverName(name);
        if (person.LoginName is { } loginName) to.PersonObserversLoginName(loginName);
        if (person.Organization is { } organization) to.PersonObserversOrganizationName(organization);
    }
}
