namespace HighDicom.Iods;

/// <summary>Whether an IOD asks for a module or functional group (PS3.3, section A.1.3).</summary>
public enum Usage
{
    /// <summary>M: always.</summary>
    Mandatory,

    /// <summary>C: if a condition holds.</summary>
    Conditional,

    /// <summary>U: as the user likes.</summary>
    UserOption,
}
