using System.Threading;

namespace HighDicom;

/// <summary>A new series. Give the same object to several builders and their instances form one series, numbered as they are built.</summary>
/// <remarks>
/// PS3.3 C.7.3.1. One series has one study, modality, equipment and frame of reference; joining it with another one is refused.
/// What is not given comes with the first instance: a new UID, and the sources' series number × 100 plus an offset for each kind of object.
/// </remarks>
public sealed class SeriesInfo
{
    private readonly Lock _lock = new();
    private SeriesKind? _kind;
    private int _instances;
    private int? _joinedNumber;

    /// <summary>Describes a series that does not exist yet.</summary>
    /// <param name="number">Series Number (0020,0011); by default it follows from the sources.</param>
    /// <param name="description">Series Description (0008,103E), LO: up to 64 characters; none by default.</param>
    /// <param name="uid">Series Instance UID (0020,000E); a new one by default. Never the UID of the source images' series.</param>
    /// <exception cref="ArgumentException">The description does not fit LO, or the UID is none.</exception>
    public SeriesInfo(int? number = null, string? description = null, string? uid = null)
    {
        Number = number;
        Description = description is null ? null : ArgumentText.LongString(description);
        Uid = uid is null ? null : ArgumentText.Uid(uid);
    }

    /// <summary>Series Number (0020,0011) as given, or null if it follows from the sources.</summary>
    public int? Number { get; }

    /// <summary>Series Description (0008,103E), or null.</summary>
    public string? Description { get; }

    /// <summary>Series Instance UID (0020,000E); null until the first instance was built if none was given.</summary>
    public string? Uid { get; private set; }

    /// <summary>The place that the next instance would take.</summary>
    internal SeriesPlace Preview(string newUid, int defaultNumber)
    {
        lock (_lock)
        {
            return new SeriesPlace(Uid ?? newUid, _joinedNumber ?? Number ?? defaultNumber, _instances + 1, Description);
        }
    }

    /// <summary>Takes the next place in the series.</summary>
    /// <exception cref="InvalidOperationException">The series already has instances of another study, modality, equipment or frame of reference.</exception>
    internal SeriesPlace Join(SeriesKind kind, string newUid, int defaultNumber)
    {
        lock (_lock)
        {
            if (_kind is { } first && first != kind) throw new InvalidOperationException($"One series cannot hold both: {first.Difference(kind)}. Use another SeriesInfo.");
            _kind = kind;
            Uid ??= newUid;
            _joinedNumber ??= Number ?? defaultNumber;
            return new SeriesPlace(Uid, _joinedNumber.Value, ++_instances, Description);
        }
    }
}
