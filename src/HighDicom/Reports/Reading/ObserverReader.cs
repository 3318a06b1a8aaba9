using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Reads the observers of a document, which follow each other as siblings: PS3.16 TID 1002 with TID 1003 and TID 1004.</summary>
internal static class ObserverReader
{
    internal static IReadOnlyList<Observer> Read(ContentItem root)
    {
        List<Observer> observers = [];
        Observer? current = null;
        foreach (ContentItem item in root.Children)
        {
            current = item switch
            {
                CodeContentItem code when code.IsNamed(Dcm.ObserverType) => Finish(observers, current, Start(code.Value)),
                PnameContentItem name when name.IsNamed(Dcm.PersonObserverName) => Named(observers, current, name.Value),
                UidRefContentItem uid when uid.IsNamed(Dcm.DeviceObserverUid) => Identified(observers, current, uid.Value),
                TextContentItem name when name.IsNamed(Dcm.PersonObserverName) => Named(observers, current, name.Value),
                TextContentItem { ConceptName: { } name, Value: { } text } => Describe(current, name, text),
                _ => current,
            };
        }

        Finish(observers, current, null);
        return observers;
    }

    private static Observer Start(CodedConcept? type) => type is { } given && given.IsSameCode(Dcm.Device) ? new DeviceObserver() : new PersonObserver();

    private static Observer? Finish(List<Observer> observers, Observer? finished, Observer? next)
    {
        if (finished is DeviceObserver { Uid: not null } or DeviceObserver { Name: not null } or PersonObserver { Name: not null }) observers.Add(finished);
        return next;
    }

    // The type of a person may be left out: then the name begins the next observer.
    private static Observer? Named(List<Observer> observers, Observer? current, string? name) => current is PersonObserver { Name: null } person
        ? person with { Name = name }
        : Finish(observers, current, new PersonObserver { Name = name });

    private static Observer? Identified(List<Observer> observers, Observer? current, string? uid) => current is DeviceObserver { Uid: null } device
        ? device with { Uid = uid }
        : Finish(observers, current, new DeviceObserver { Uid = uid });

    private static Observer? Describe(Observer? observer, CodedConcept name, string text) => observer switch
    {
        DeviceObserver device when name.IsSameCode(Dcm.DeviceObserverName) => device with { Name = text },
        DeviceObserver device when name.IsSameCode(Dcm.DeviceObserverManufacturer) => device with { Manufacturer = text },
        DeviceObserver device when name.IsSameCode(Dcm.DeviceObserverModelName) => device with { ModelName = text },
        DeviceObserver device when name.IsSameCode(Dcm.DeviceObserverSerialNumber) => device with { SerialNumber = text },
        DeviceObserver device when name.IsSameCode(Dcm.DeviceObserverPhysicalLocationDuringObservation) => device with { Location = text },
        PersonObserver person when name.IsSameCode(Dcm.PersonObserversLoginName) => person with { LoginName = text },
        PersonObserver person when name.IsSameCode(Dcm.PersonObserversOrganizationName) => person with { Organization = text },
        _ => observer,
    };
}
