namespace HighDicom;

/// <summary>A device that made observations (PS3.16 TID 1004). <see cref="Observer.Device"/> makes one; <c>with</c> sets the rest.</summary>
public sealed record DeviceObserver : Observer
{
    internal DeviceObserver()
    {
    }

    /// <summary>Device Observer UID (121012, DCM); null if a file lacks it.</summary>
    public string? Uid { get; init; }

    /// <summary>Device Observer Name (121013, DCM).</summary>
    public string? Name { get; init; }

    /// <summary>Device Observer Manufacturer (121014, DCM).</summary>
    public string? Manufacturer { get; init; }

    /// <summary>Device Observer Model Name (121015, DCM).</summary>
    public string? ModelName { get; init; }

    /// <summary>Device Observer Serial Number (121016, DCM).</summary>
    public string? SerialNumber { get; init; }

    /// <summary>Device Observer Physical Location During Observation (121017, DCM).</summary>
    public string? Location { get; init; }

    /// <summary>The equipment that the device was described by; not stored as such.</summary>
    internal Equipment? Equipment { get; init; }
}
