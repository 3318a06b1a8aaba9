namespace FellowOakDicom;

/// <summary>A value breaks the rules of its value representation (PS3.5 section 6.2).</summary>
public class DicomValidationException : DicomDataException
{
    private readonly string _reason;

    /// <summary>An error for the given value.</summary>
    public DicomValidationException(string content, DicomVR vr, string message)
        : base(message) => (Content, VR, _reason) = (content, vr, message);

    /// <summary>The value as text.</summary>
    public string Content { get; }

    /// <summary>The value representation whose rules are broken.</summary>
    public DicomVR VR { get; }

    /// <summary>The value, the value representation and what is wrong.</summary>
    public override string Message => $"Content \"{Content}\" does not validate VR {VR?.Code}: {_reason}";
}
