namespace HighDicom;

/// <summary>Who made the observations of a report: a person or a device, such as an algorithm (PS3.16 TID 1002).</summary>
public abstract record Observer
{
    private protected Observer()
    {
    }

    /// <summary>A device: what an algorithm is.</summary>
    /// <param name="name">Device Observer Name (121013, DCM), what people call it.</param>
    /// <param name="uid">Device Observer UID (121012, DCM): always the same for one installation of the algorithm.</param>
    /// <param name="equipment">Manufacturer, model name and serial number; the report's equipment too, unless that is given. None by default.</param>
    /// <exception cref="ArgumentException">The name is empty, or the UID is none.</exception>
    public static DeviceObserver Device(string name, string uid, Equipment? equipment = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentText.Uid(uid);
        return new DeviceObserver
        {
            Name = name,
            Uid = uid,
            Manufacturer = equipment?.Manufacturer,
            ModelName = equipment?.ModelName,
            SerialNumber = equipment?.SerialNumber,
            Equipment = equipment,
        };
    }

    /// <summary>A person.</summary>
    /// <param name="name">Person Observer Name (121008, DCM), PN with components parted by <c>^</c>, such as <c>Doe^Jane</c>.</param>
    /// <param name="organization">Person Observer's Organization Name (121009, DCM); none by default.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static PersonObserver Person(string name, string? organization = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (organization is not null) ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        return new PersonObserver { Name = name, Organization = organization };
    }
}
