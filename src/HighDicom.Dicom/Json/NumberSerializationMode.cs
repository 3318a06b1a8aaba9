namespace FellowOakDicom.Serialization;

/// <summary>How values of DS, IS, SV and UV are written in JSON.</summary>
public enum NumberSerializationMode
{
    /// <summary>As numbers; what is no number is an error.</summary>
    AsNumber,

    /// <summary>As text.</summary>
    AsString,

    /// <summary>As numbers, and what is no number as text.</summary>
    PreferablyAsNumber,
}
