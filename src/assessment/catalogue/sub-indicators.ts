/** Names of the OIT sub-indicators; which years use which set stands in the years' own files. */

/** 2564–2565 [CMS64], "seed 000". */
export const SUB_INDICATORS_TO_2565 = [
  { number: "9.1", name: "ข้อมูลพื้นฐาน" },
  { number: "9.2", name: "การบริหารงาน" },
  { number: "9.3", name: "การบริหารเงินงบประมาณ" },
  { number: "9.4", name: "การบริหารและพัฒนาทรัพยากรบุคคล" },
  { number: "9.5", name: "การส่งเสริมความโปร่งใสในหน่วยงาน" },
  { number: "10.1", name: "การดำเนินการเพื่อป้องกันการทุจริต" },
  { number: "10.2", name: "มาตรการภายในเพื่อป้องกันการทุจริต" },
];

/** 2566, "seed 001". */
export const SUB_INDICATORS_FROM_2566 = [
  { number: "9.1", name: "ข้อมูลพื้นฐาน" },
  { number: "9.2", name: "การบริหารงาน" },
  { number: "9.3", name: "การจัดซื้อจัดจ้าง" },
  { number: "9.4", name: "การบริหารและพัฒนาทรัพยากรบุคคล" },
  { number: "9.5", name: "การส่งเสริมความโปร่งใส" },
  { number: "10.1", name: "การดำเนินการเพื่อป้องกันการทุจริต" },
  { number: "10.2", name: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส" },
];
