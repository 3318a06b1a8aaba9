namespace FellowOakDicom;

/// <summary>The base of values that can be read from text.</summary>
public abstract class DicomParseable
{
    /// <summary>For derived classes.</summary>
    protected DicomParseable()
    {
    }

    /// <summary>Reads a <see cref="DicomUID"/> or <see cref="DicomTransferSyntax"/> from its UID text.</summary>
    /// <exception cref="DicomDataException">T is not one of these types.</exception>
    public static T Parse<T>(string value) =>
        typeof(T) == typeof(DicomUID) ? (T)(object)DicomUID.Parse(value) :
        typeof(T) == typeof(DicomTransferSyntax) ? (T)(object)DicomTransferSyntax.Parse(value) :
        throw new DicomDataException($"{typeof(T).Name} cannot be read from text");
}
