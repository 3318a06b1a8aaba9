using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An element of VR PN: names of persons.</summary>
public sealed class DicomPersonName : DicomMultiStringElement
{
    /// <summary>An element with the given values.</summary>
    public DicomPersonName(DicomTag tag, params string[] values)
        : base(tag, values)
    {
    }

    /// <summary>An element with one name, given by its components.</summary>
    public DicomPersonName(DicomTag tag, string Last, string First, string? Middle = null, string? Prefix = null, string? Suffix = null)
        : base(tag, PersonNameText.Join(Last, First, Middle, Prefix, Suffix))
    {
    }

    /// <summary>An element with encoded text.</summary>
    public DicomPersonName(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data)
    {
    }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.PN;

    /// <summary>Family name of the first value's first component group; empty if there is none.</summary>
    public string Last => PersonNameText.Component(Text, 0);

    /// <summary>Given name of the first value's first component group; empty if there is none.</summary>
    public string First => PersonNameText.Component(Text, 1);

    /// <summary>Middle name of the first value's first component group; empty if there is none.</summary>
    public string Middle => PersonNameText.Component(Text, 2);

    /// <summary>Name prefix of the first value's first component group; empty if there is none.</summary>
    public string Prefix => PersonNameText.Component(Text, 3);

    /// <summary>Name suffix of the first value's first component group; empty if there is none.</summary>
    public string Suffix => PersonNameText.Component(Text, 4);

    /// <summary>Whether the names are equal; trailing empty components do not count.</summary>
    public static bool HaveSameContent(DicomPersonName? nameA, DicomPersonName? nameB) =>
        nameA is null ? nameB is null : nameB is not null && PersonNameText.AreEqual(nameA.Text, nameB.Text);
}
