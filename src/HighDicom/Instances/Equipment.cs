namespace HighDicom;

/// <summary>What made the object: the attributes of the Enhanced General Equipment Module (PS3.3 C.7.5.2), all of type 1.</summary>
/// <remarks>An algorithm is equipment: give its maker, its name, its version, and the serial number of the installation.</remarks>
public sealed record Equipment
{
    /// <summary>Names the equipment.</summary>
    /// <param name="manufacturer">Manufacturer (0008,0070), LO: 1 to 64 characters.</param>
    /// <param name="modelName">Manufacturer's Model Name (0008,1090), LO.</param>
    /// <param name="softwareVersions">Software Versions (0018,1020), LO.</param>
    /// <param name="serialNumber">Device Serial Number (0018,1000), LO.</param>
    /// <exception cref="ArgumentException">A text is empty, longer than 64 characters, or has a backslash or a control character.</exception>
    public Equipment(string manufacturer, string modelName, string softwareVersions, string serialNumber)
    {
        Manufacturer = ArgumentText.LongString(manufacturer);
        ModelName = ArgumentText.LongString(modelName);
        SoftwareVersions = ArgumentText.LongString(softwareVersions);
        SerialNumber = ArgumentText.LongString(serialNumber);
    }

    /// <summary>Manufacturer (0008,0070).</summary>
    public string Manufacturer { get; }

    /// <summary>Manufacturer's Model Name (0008,1090).</summary>
    public string ModelName { get; }

    /// <summary>Software Versions (0018,1020).</summary>
    public string SoftwareVersions { get; }

    /// <summary>Device Serial Number (0018,1000).</summary>
    public string SerialNumber { get; }

    /// <summary>Institution Name (0008,0080), LO, of the place where the equipment stands; none by default.</summary>
    public string? InstitutionName
    {
        get;
        init => field = value is null ? null : ArgumentText.LongString(value, nameof(InstitutionName));
    }

    /// <summary>Station Name (0008,1010), SH: up to 16 characters; none by default.</summary>
    public string? StationName
    {
        get;
        init => field = value is null ? null : ArgumentText.ShortString(value, nameof(StationName));
    }

    /// <summary>Device UID (0018,1002); none by default.</summary>
    public string? DeviceUid
    {
        get;
        init => field = value is null ? null : ArgumentText.Uid(value, nameof(DeviceUid));
    }
}
